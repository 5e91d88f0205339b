package org.mingcha.hearing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.mingcha.calendar.WorkCalendar;
import org.mingcha.identity.OfficerView;
import org.mingcha.identity.Officers;
import org.mingcha.kernel.Basis;
import org.mingcha.kernel.Citation;
import org.mingcha.kernel.Faults;
import org.mingcha.kernel.Invalid;
import org.mingcha.kernel.Invalid.Violation;
import org.mingcha.kernel.RuleRefused;

/** Host, notice and day of a hearing: who did not investigate presides, and the party knows seven working days before. */
@ApplicationScoped
@Basis({"APL@2021:64", "APL@2021:85"})
public class HearingDates {

  private static final Citation HEARING = Citation.of("APL@2021:64");

  private WorkCalendar calendar;
  private Officers officers;

  protected HearingDates() {}

  @Inject
  HearingDates(WorkCalendar calendar, Officers officers) {
    this.calendar = calendar;
    this.officers = officers;
  }

  /** The appointment with the host's name. Refused by the law's conditions, and as {@code Invalid} where something is missing. */
  public Appointment fixed(Heard aCase, String bureau, Appointment wanted, LocalDate today) {
    new Faults().told("/host", wanted.host()).told("/place", wanted.place()).told("/noticeNo", wanted.noticeNo())
        .given("/scheduledOn", wanted.scheduledOn()).past("/noticeServedOn", wanted.noticeServedOn(), requestedOn(aCase), today).throwIfAny();
    var host = officers.among(bureau, List.of(wanted.host())).stream().findFirst()
        .orElseThrow(() -> new Invalid(List.of(Violation.of("/host", "hearing.host-unknown"))));
    if (aCase.handledBy(host.user())) {
      throw new RuleRefused("hearing.host-investigated", HEARING, Map.of("user", host.user()));
    }
    var told = calendar.plusWorkingDays(wanted.noticeServedOn(), HearingSettings.shipped().noticeBefore());
    if (!wanted.scheduledOn().isAfter(told)) {
      throw new RuleRefused("hearing.notice-too-short", HEARING, Map.of("after", told));
    }
    return new Appointment(host.user(), host.name(), wanted.scheduledOn(), wanted.place(), wanted.noticeNo(), wanted.noticeServedOn());
  }

  /** Who may preside: the officers of the bureau, in whatever office, who did not investigate; by login. */
  public List<OfficerView> hosts(Heard aCase, String bureau) {
    return officers.of(bureau).stream().filter(officer -> !aCase.handledBy(officer.user())).toList();
  }

  /** No notice of a hearing reaches the party before it has asked for one; null where nobody has. */
  private static LocalDate requestedOn(Heard aCase) {
    return aCase.hearings().open().map(Hearing::requestedOn).orElse(null);
  }
}
