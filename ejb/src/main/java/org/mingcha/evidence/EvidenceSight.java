package org.mingcha.evidence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.mingcha.calendar.China;
import org.mingcha.identity.CurrentOfficer;
import org.mingcha.identity.Duty;
import org.mingcha.identity.Officer;
import org.mingcha.kernel.NotFound;
import org.mingcha.kernel.NotPermitted;
import org.mingcha.kernel.RuleRefused;
import org.mingcha.kernel.SubjectRef;
import org.mingcha.procedure.InvestigationGoesOn;
import org.mingcha.procedure.Matter;
import org.mingcha.procedure.Matters;
import org.mingcha.procedure.NeedNotStayAway;
import org.mingcha.procedure.Occasion;
import org.mingcha.procedure.Verdict;

/** Whether the caller sees a lead or case, and may investigate in it. */
@ApplicationScoped
class EvidenceSight {

  /** A lead is verified and a case investigated; other kinds of work take no evidence. */
  private static final Set<String> MATTERS = Set.of("leads", "penalty-cases");

  private static final HandlersInvestigate INVESTIGATORS = new HandlersInvestigate();

  @Inject private Matters matters;
  @Inject private CurrentOfficer current;
  @Inject private Clock clock;

  /** The lead or case, unless it is out of the caller's sight. */
  Matter seen(SubjectRef matter) {
    return matters.find(matter, current.get().scope()).filter(found -> MATTERS.contains(found.kind()))
        .orElseThrow(() -> new NotFound("matter", matter.number()));
  }

  /** The caller as an inspector of the matter's own bureau; refused as {@link NotPermitted} for anybody else. */
  Officer acting(SubjectRef matter) {
    return acting(matter, Duty.INSPECTOR);
  }

  /** The caller as one who may collect evidence in the matter; refused with the article where others are designated for it. */
  Officer investigating(SubjectRef matter) {
    var officer = acting(matter);
    InvestigationGoesOn.demand(seen(matter));
    demandInvestigators(matter, List.of(officer.user()));
    return officer;
  }

  /** Refuses evidence collected by anybody who is not designated for the matter, or has to stay away from it. */
  void demandInvestigators(SubjectRef matter, Collection<String> users) {
    var found = seen(matter);
    NeedNotStayAway.demandNone(found, users);
    users.forEach(user -> {
      if (INVESTIGATORS.check(found, new Occasion(today(), user)) instanceof Verdict.Refused no) {
        throw new RuleRefused(no.code(), no.basis(), no.facts());
      }
    });
  }

  /** What stands against the caller's collecting evidence; allowed for superiors too, whom the office bars. */
  Verdict mayInvestigate(SubjectRef matter) {
    var found = seen(matter);
    var user = current.get().user();
    var occasion = new Occasion(today(), user);
    return Stream.of(new NeedNotStayAway(), new InvestigationGoesOn(), INVESTIGATORS).map(guard -> guard.check(found, occasion))
        .filter(Verdict.Refused.class::isInstance).findFirst().orElseGet(Verdict::allowed);
  }

  private LocalDate today() {
    return China.today(clock);
  }

  /** The caller with this duty in the matter's own bureau; refused for anybody else, and for whoever has to stay away. */
  Officer acting(SubjectRef matter, Duty duty) {
    var officer = current.get();
    var found = seen(matter);
    officer.demandOwn(found.bureau());
    if (!officer.has(duty)) {
      throw new NotPermitted("identity.role", Map.of("role", duty.role()));
    }
    NeedNotStayAway.demand(found, officer);
    return officer;
  }
}
