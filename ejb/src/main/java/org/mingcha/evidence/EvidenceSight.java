package org.mingcha.evidence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
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
import org.mingcha.identity.Scope;
import org.mingcha.kernel.NotFound;
import org.mingcha.kernel.NotPermitted;
import org.mingcha.kernel.RuleRefused;
import org.mingcha.kernel.SubjectRef;
import org.mingcha.procedure.InvestigationGoesOn;
import org.mingcha.procedure.Matter;
import org.mingcha.procedure.Matters;
import org.mingcha.procedure.NeedNotStayAway;
import org.mingcha.procedure.NotConcluded;
import org.mingcha.procedure.Occasion;
import org.mingcha.procedure.Undertaking;
import org.mingcha.procedure.Undertakings;
import org.mingcha.procedure.Verdict;
import org.mingcha.procedure.view.ActionView;

/** Whether the caller sees a lead or case, and may investigate in it. */
@ApplicationScoped
class EvidenceSight {

  /** A lead is verified and a case investigated; other kinds of work take no evidence. */
  private static final Set<String> MATTERS = Set.of("leads", "penalty-cases");

  private static final HandlersInvestigate INVESTIGATORS = new HandlersInvestigate();

  @Produces
  static final Undertaking COLLECTION = Undertaking.of("evidence", "SAMR-PROC@2022:21", MATTERS, new InvestigationGoesOn(), INVESTIGATORS);

  @Produces
  static final Undertaking REQUEST = Undertaking.of("request", "SAMR-PROC@2022:30", MATTERS, new InvestigationGoesOn(), INVESTIGATORS);

  @Produces
  static final Undertaking RECUSAL = Undertaking.of("recusal", "APL@2021:43", MATTERS, new NotConcluded());

  @Inject private Matters matters;
  @Inject private CurrentOfficer current;
  @Inject private Undertakings undertakings;
  @Inject private Clock clock;

  /** The lead or case, unless it is out of the caller's sight. */
  Matter seen(SubjectRef matter) {
    return matters.find(matter, current.get().scope()).filter(found -> MATTERS.contains(found.kind()))
        .orElseThrow(() -> new NotFound("matter", matter.number()));
  }

  /** What the caller may know of. */
  Scope scope() {
    return current.get().scope();
  }

  /** The caller as an inspector of the matter's own bureau; refused as {@link NotPermitted} for anybody else. */
  Officer acting(SubjectRef matter) {
    return acting(matter, Duty.INSPECTOR);
  }

  /** The caller as one who may collect evidence in the matter, or ask for it; refused with the article where others are designated for it. */
  Officer investigating(SubjectRef matter, Undertaking how) {
    var officer = acting(matter);
    how.demand(seen(matter), officer);
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
    return COLLECTION.check(seen(matter), current.get().user());
  }

  /** What may be undertaken beside the steps of the lead or case, with the answer for the caller. */
  List<ActionView> beside(SubjectRef matter) {
    return undertakings.of(seen(matter), current.get());
  }

  private LocalDate today() {
    return China.today(clock);
  }

  /** The caller with one of these duties in the matter's own bureau; refused for anybody else, and for whoever has to stay away. */
  Officer acting(SubjectRef matter, Duty... duties) {
    var officer = current.get();
    var found = seen(matter);
    officer.demandOwn(found.bureau());
    if (Stream.of(duties).noneMatch(officer::has)) {
      throw new NotPermitted("identity.role", Map.of("role", duties[0].role()));
    }
    NeedNotStayAway.demand(found, officer);
    return officer;
  }
}
