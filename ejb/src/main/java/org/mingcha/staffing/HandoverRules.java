package org.mingcha.staffing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mingcha.approval.ApprovalDesk;
import org.mingcha.identity.OfficerView;
import org.mingcha.identity.Officers;
import org.mingcha.kernel.Basis;
import org.mingcha.kernel.Citation;
import org.mingcha.procedure.Matter;
import org.mingcha.procedure.NewcomerGuard;
import org.mingcha.procedure.Occasion;
import org.mingcha.procedure.Verdict.Refused;

/** Asks of a hand-over what the law asks of whoever handles a matter: certificate, number, and independence of those who judge. */
@ApplicationScoped
class HandoverRules {

  @Inject @Any private Instance<NewcomerGuard> guards;
  @Inject private ApprovalDesk approvals;
  @Inject private Officers officers;

  /** The first reason against it, nothing when it is lawful. */
  Optional<Refused> against(Matter matter, String from, OfficerView newcomer, LocalDate today) {
    return notCertified(newcomer, today)
        .or(() -> twoRemain(matter, from, newcomer, today))
        .or(() -> signed(matter, newcomer.user()))
        .or(() -> guards.stream().map(guard -> guard.check(matter, new Occasion(today, newcomer.user())))
            .filter(Refused.class::isInstance).map(Refused.class::cast).findFirst());
  }

  /** 由具有行政执法资格的执法人员实施 */
  @Basis("APL@2021:42")
  private static Optional<Refused> notCertified(OfficerView newcomer, LocalDate today) {
    return newcomer.certifiedOn(today) ? Optional.empty()
        : refused("staffing.uncertified", "APL@2021:42", Map.of("name", newcomer.name(), "today", today));
  }

  /** 执法人员不得少于两人. Whoever handles it already would be one officer less; a certificate that ran out counts for nobody. */
  @Basis("APL@2021:42")
  private Optional<Refused> twoRemain(Matter matter, String from, OfficerView newcomer, LocalDate today) {
    if (matter.handles(newcomer.user())) {
      return refused("staffing.handles-already", "APL@2021:42", Map.of("name", newcomer.name()));
    }
    var others = matter.handlers().stream().map(handler -> handler.user()).filter(user -> !user.equals(from)).toList();
    var certified = certified(others, today) + 1;
    return certified >= matter.handlersNeeded() || certified(List.of(from), today) == 0 ? Optional.empty()
        : refused("staffing.too-few", "APL@2021:42", Map.of("required", matter.handlersNeeded(), "certified", certified));
  }

  private long certified(List<String> users, LocalDate today) {
    return users.stream().map(officers::find).flatMap(Optional::stream).filter(officer -> officer.certifiedOn(today)).count();
  }

  /** Who signed for a matter does not come to handle it (审批人员不得转为办案人员). Our reading, as with the signature itself. */
  @Basis("APL@2021:57")
  private Optional<Refused> signed(Matter matter, String user) {
    return approvals.of(matter.ref()).stream().anyMatch(sheet -> sheet.slots().stream().anyMatch(slot -> user.equals(slot.signer())))
        ? refused("staffing.newcomer-signed", "APL@2021:57", Map.of("user", user)) : Optional.empty();
  }

  private static Optional<Refused> refused(String code, String basis, Map<String, Object> facts) {
    return Optional.of(new Refused(code, Citation.of(basis), facts));
  }
}
