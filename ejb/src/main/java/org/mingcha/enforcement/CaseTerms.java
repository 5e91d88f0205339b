package org.mingcha.enforcement;

import java.time.LocalDate;
import java.util.function.Function;
import org.mingcha.calendar.DayUnit;
import org.mingcha.calendar.LimitKind;
import org.mingcha.calendar.Term;
import org.mingcha.document.service.ServiceRecord;
import org.mingcha.hearing.Hearing;
import org.mingcha.hearing.HearingSettings;
import org.mingcha.notice.PenaltyNotice;

/**
 * From when and for how long the limits of a case run, and when they are met: from the day of what happened (a paper served in law, a request
 * received, a hearing held), and never from the day on which somebody recorded it.
 */
final class CaseTerms {

  private CaseTerms() {}

  static Term of(EnforcementCase aCase, LimitKind kind, LocalDate on) {
    return switch (kind) {
      case STATEMENT -> Term.of(kind, aCase.notices().notice().map(PenaltyNotice::service).map(ServiceRecord::effectiveOn).orElse(on));
      case DUNNING -> Term.of(kind, aCase.execution().lastDunning().service().effectiveOn());
      case HAND_TO_POLICE -> Term.of(kind, aCase.decisions().transferral().approvedAt());
      case DECIDE_POLICE_TRANSFER -> Term.of(kind, aCase.decisions().suspicion().reportedAt());
      case SCHEDULE_HEARING -> new Term(hearing(aCase, Hearing::requestedOn, on), HearingSettings.shipped().scheduleWithin(), DayUnit.WORKING);
      case REPORT_HEARING -> new Term(hearing(aCase, Hearing::heldOn, on), HearingSettings.shipped().reportWithin(), DayUnit.WORKING);
      default -> Term.of(kind, on);
    };
  }

  /** The decision was served when it was signed for, left or announced, and not when an officer wrote it down. */
  static LocalDate doneOn(EnforcementCase aCase, LimitKind kind, LocalDate on) {
    return kind == LimitKind.SERVE_DECISION ? aCase.decisions().service().map(ServiceRecord::servedOn).orElse(on) : on;
  }

  private static LocalDate hearing(EnforcementCase aCase, Function<Hearing, LocalDate> day, LocalDate otherwise) {
    return aCase.hearings().open().map(day).orElse(otherwise);
  }
}
