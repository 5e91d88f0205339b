package org.mingcha.cover;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import org.mingcha.identity.Duty;
import org.mingcha.identity.Officer;
import org.mingcha.identity.OfficerView;
import org.mingcha.identity.Officers;
import org.mingcha.kernel.Basis;
import org.mingcha.kernel.Citation;
import org.mingcha.kernel.Conflict;
import org.mingcha.kernel.Faults;
import org.mingcha.kernel.Invalid;
import org.mingcha.kernel.Invalid.Violation;
import org.mingcha.kernel.RuleRefused;

/** What has to be true of an absence and of whoever stands in. */
@ApplicationScoped
class CoverTerms {

  private static final int LONGEST_DAYS = 366;

  @Inject private Officers officers;
  @Inject private Absences absences;

  List<OfficerView> of(String bureau) {
    return officers.of(bureau);
  }

  OfficerView absent(NewAbsence told, Officer by) {
    return among(by, told.officer(), "/officer");
  }

  /** The dates, and that nobody has entered the same before; the facts of a conflict say who did and when. */
  void demandUsable(NewAbsence told, OfficerView absent, Officer by, LocalDate today) {
    new Faults().demand(!told.to().isBefore(told.from()), "/to", "cover.backward")
        .demand(!told.to().isBefore(today), "/to", "cover.over")
        .demand(ChronoUnit.DAYS.between(told.from(), told.to()) < LONGEST_DAYS, "/to", "cover.too-long")
        .demand(!absent.user().equals(by.user()) || by.has(told.duty()), "/duty", "cover.not-your-office").throwIfAny();
    absences.overlapping(absent.user(), told.duty(), told.from(), told.to()).ifPresent(known -> {
      throw new Conflict("cover.entered-already", Map.of("user", known.enteredBy(), "name", known.enteredByName(), "at", known.enteredAt(),
          "from", known.from(), "to", known.to()));
    });
  }

  /** Who may stand in for this officer in this office until that day. */
  OfficerView cover(String user, String absent, Duty duty, LocalDate from, LocalDate to, Officer by) {
    var colleague = among(by, user, "/cover");
    if (colleague.user().equals(absent)) {
      throw new Invalid(List.of(Violation.of("/cover", "cover.oneself")));
    }
    if (absences.overlapping(colleague.user(), null, from, to).isPresent()) {
      throw new Invalid(List.of(Violation.of("/cover", "cover.cover-absent")));
    }
    demandAble(colleague, duty, to);
    return colleague;
  }

  /** The register knows who may investigate and who may review in law; all other offices the account of the colleague shows when it confirms. */
  @Basis({"APL@2021:42", "APL@2021:58"})
  static void demandAble(OfficerView colleague, Duty duty, LocalDate until) {
    if (duty == Duty.INSPECTOR && !colleague.certifiedOn(until)) {
      throw new RuleRefused("cover.uncertified", Citation.of("APL@2021:42"), Map.of("name", colleague.name(), "day", until));
    }
    if (duty == Duty.LEGAL_REVIEWER && colleague.legalQualification() == null) {
      throw new RuleRefused("cover.unqualified", Citation.of("APL@2021:58"), Map.of("name", colleague.name()));
    }
  }

  private OfficerView among(Officer by, String user, String pointer) {
    return officers.among(by.bureau().code(), List.of(user == null ? "" : user)).stream().findFirst()
        .orElseThrow(() -> new Invalid(List.of(Violation.of(pointer, "cover.unknown"))));
  }
}
