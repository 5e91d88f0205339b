package org.mingcha.enforcement;

import java.time.LocalDate;
import org.mingcha.calendar.DayUnit;
import org.mingcha.calendar.LimitKind;
import org.mingcha.calendar.Term;
import org.mingcha.document.service.ServiceRecord;
import org.mingcha.hearing.HearingSettings;
import org.mingcha.notice.PenaltyNotice;

/** From when and for how long the limits of a case run that a paper starts: from the day on which it is served in law. */
final class CaseTerms {

  private CaseTerms() {}

  static Term of(EnforcementCase aCase, LimitKind kind, LocalDate on) {
    return switch (kind) {
      case STATEMENT -> Term.of(kind, aCase.notices().notice().map(PenaltyNotice::service).map(ServiceRecord::effectiveOn).orElse(on));
      case DUNNING -> Term.of(kind, aCase.execution().lastDunning().service().effectiveOn());
      case HAND_TO_POLICE -> Term.of(kind, aCase.decisions().transferral().approvedAt());
      case DECIDE_POLICE_TRANSFER -> Term.of(kind, aCase.decisions().suspicion().reportedAt());
      case SCHEDULE_HEARING -> new Term(on, HearingSettings.shipped().scheduleWithin(), DayUnit.WORKING);
      case REPORT_HEARING -> new Term(on, HearingSettings.shipped().reportWithin(), DayUnit.WORKING);
      default -> Term.of(kind, on);
    };
  }
}
