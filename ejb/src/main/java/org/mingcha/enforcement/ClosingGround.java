package org.mingcha.enforcement;

import java.time.LocalDate;
import java.util.Objects;
import java.util.stream.Stream;
import org.mingcha.document.service.ServiceRecord;
import org.mingcha.execution.CourtRuling;
import org.mingcha.kernel.Basis;

/** Why a case is closed (结案情形). */
@Basis("SAMR-PROC@2022:77")
public enum ClosingGround {
  /** 行政处罚决定执行完毕 */
  PERFORMED,
  /** 人民法院裁定终结执行或者不予执行 */
  ENDED_BY_COURT,
  /** 终止调查 */
  TERMINATED,
  /** 作出不予行政处罚决定 */
  NOT_PENALISED,
  /** 移送其他机关 */
  TRANSFERRED,
  /** 处罚决定被撤销 */
  ANNULLED;

  /** Since when that ground has held, whenever it was recorded; {@code today} for grounds that a signature given today makes. */
  LocalDate since(EnforcementCase aCase, LocalDate today) {
    return switch (this) {
      case PERFORMED -> Stream.of(aCase.execution().lastPaidOn().orElse(null), aCase.execution().outdatedOn(), servedOn(aCase, today))
          .filter(Objects::nonNull).max(LocalDate::compareTo).orElse(today);
      case ENDED_BY_COURT -> aCase.execution().lastRuling().map(CourtRuling::ruledOn).orElse(today);
      case NOT_PENALISED -> servedOn(aCase, today);
      case ANNULLED -> aCase.decisions().annulments().get(aCase.decisions().annulments().size() - 1).annulledOn();
      case TERMINATED, TRANSFERRED -> today;
    };
  }

  private static LocalDate servedOn(EnforcementCase aCase, LocalDate today) {
    return aCase.decisions().service().map(ServiceRecord::effectiveOn).orElse(today);
  }

  /** The ground that holds for a case as it stands; null for none. */
  static ClosingGround of(EnforcementCase aCase, LocalDate today) {
    if (aCase.stage().equals(Stage.TERMINATED.name())) {
      return TERMINATED;
    }
    if (aCase.stage().equals(Stage.TRANSFERRED.name())) {
      return aCase.decisions().awaitsPolice() ? null : TRANSFERRED;
    }
    if (aCase.decisions().annulled()) {
      return aCase.decisions().redoBy().isPresent() ? null : ANNULLED;
    }
    if (aCase.execution().undone()) {
      return null; // what a remedy annulled is closed as annulled, once the leader has recorded that
    }
    if (aCase.decisions().service().filter(service -> !today.isBefore(service.effectiveOn())).isEmpty()) {
      return null; // what is announced is served thirty days later (公告送达), and nothing is carried out or over before
    }
    return aCase.decisions().inForce().filter(decision -> !decision.penalty()).isPresent() ? NOT_PENALISED
        : aCase.account(today).settled() ? PERFORMED : aCase.execution().endedByCourt() ? ENDED_BY_COURT : null;
  }
}
