package org.mingcha.interview;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.mingcha.identity.CurrentOfficer;
import org.mingcha.identity.Duty;
import org.mingcha.identity.Officer;
import org.mingcha.kernel.Basis;
import org.mingcha.kernel.Invalid;
import org.mingcha.kernel.Invalid.Violation;
import org.mingcha.kernel.NotPermitted;
import org.mingcha.procedure.Handlers;
import org.mingcha.procedure.InvolvedParty;
import org.mingcha.procedure.Matter;
import org.mingcha.procedure.Matters;
import org.mingcha.procedure.Undertaking;

/** Opens interviews for the calling inspector: from a lead, from a case, or by hand. */
@ApplicationScoped
class InterviewOpener {

  /** Kinds of matters that an interview may come from, and what each is to the interview. */
  static final Map<String, String> SOURCES = Map.of("leads", "lead", "penalty-cases", "case", "spot-checks", "spot-check");

  /** No act of the case but a measure of supervision: it may follow what was punished as well as come before it, and needs no open case. */
  @Produces
  static final Undertaking INTERVIEW = Undertaking.of("interview", "SAMR-110@2025:23", SOURCES.keySet());

  @Inject private InterviewRegister register;
  @Inject private Matters matters;
  @Inject private Handlers handlers;
  @Inject private CurrentOfficer current;

  @Basis("SAMR-110@2025:23")
  Interview open(InterviewOpening opening) {
    var officer = inspector();
    var source = opening.from() == null ? null : source(opening.from(), officer);
    if (source != null) {
      INTERVIEW.demand(source, officer);
    }
    var operator = opening.operator() == null ? onlyParty(source) : opening.operator()
        .unmaskedFrom(source == null ? List.of() : source.parties(), "/operator");
    var draft = new Interview.Draft(opening.ground(), Interviewee.holding(opening.office(), opening.interviewee(), opening.position()),
        opening.circumstances(), opening.demands());
    return register.enter(officer.bureau(), source, draft, operator, handlers.of(officer), officer.acting(Duty.INSPECTOR));
  }

  /** The parties of a lead, case or spot check, numbers of persons hidden, for whoever opens an interview from it. */
  List<InvolvedParty> partiesOf(String number) {
    return source(number, current.get()).parties().stream().map(InvolvedParty::masked).toList();
  }

  private Matter source(String number, Officer officer) {
    var source = matters.find(Matter.class, number, officer.scope()).filter(matter -> SOURCES.containsKey(matter.kind()))
        .orElseThrow(() -> new Invalid(List.of(Violation.of("/from", "interview.source"))));
    if (!officer.worksFor(source.bureau())) {
      throw new NotPermitted("identity.other-bureau", Map.of("bureau", source.bureau()));
    }
    return source;
  }

  private static InvolvedParty onlyParty(Matter source) {
    if (source == null || source.parties().size() != 1) {
      throw new Invalid(List.of(Violation.of("/operator", "required")));
    }
    return source.parties().get(0);
  }

  private Officer inspector() {
    var officer = current.get();
    if (!officer.has(Duty.INSPECTOR)) {
      throw new NotPermitted("identity.role", Map.of("role", Duty.INSPECTOR.role()));
    }
    return officer;
  }
}
