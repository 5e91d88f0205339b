package org.mingcha.measure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.mingcha.audit.AuditChain;
import org.mingcha.identity.Duty;
import org.mingcha.identity.Officer;
import org.mingcha.kernel.Invalid;
import org.mingcha.kernel.Invalid.Violation;
import org.mingcha.kernel.NotPermitted;
import org.mingcha.kernel.SubjectRef;
import org.mingcha.procedure.InvestigationGoesOn;
import org.mingcha.procedure.InvolvedParty;
import org.mingcha.procedure.Links;
import org.mingcha.procedure.Matter;
import org.mingcha.procedure.MatterNumbers;
import org.mingcha.procedure.Matters;
import org.mingcha.procedure.Undertaking;

/** The register of measures: each belongs to a lead or case of the own bureau; number, link and audit entry in one. */
@ApplicationScoped
class MeasureRegister {

  /** A lead is verified and a case investigated; nothing else lays hold of things (立案前核查、立案后调查). */
  private static final Map<String, String> RELATIONS = Map.of("leads", "lead", "penalty-cases", "case");

  @Produces
  static final Undertaking PRESERVATION = Undertaking.of("preservation", "SAMR-PROC@2022:33", RELATIONS.keySet(), new InvestigationGoesOn(),
      new HandlersTakeHold());

  @Produces
  static final Undertaking SEIZURE = Undertaking.of("seizure", "SAMR-PROC@2022:36", RELATIONS.keySet(), new InvestigationGoesOn(),
      new HandlersTakeHold());

  /** Makes the measure, once its number and the real party are known. */
  @FunctionalInterface
  interface Making<M extends Measure> {
    M of(String number, InvolvedParty party, Instant at);
  }

  @Inject private Matters matters;
  @Inject private MatterNumbers numbers;
  @Inject private Links links;
  @Inject private AuditChain audit;
  @Inject private Clock clock;

  <M extends Measure> M enter(Officer officer, Undertaking what, String token, InvolvedParty party, SubjectRef within, Making<M> making) {
    if (!officer.has(Duty.INSPECTOR)) {
      throw new NotPermitted("identity.role", Map.of("role", Duty.INSPECTOR.role()));
    }
    var origin = demandOwn(within, officer);
    what.demand(origin, officer);
    var real = party.unmaskedFrom(origin.parties(), "/party");
    var at = clock.instant();
    var measure = making.of(numbers.next(officer.bureau(), token, at), real, at);
    measure.growOutOf(origin);
    matters.add(measure);
    links.add(within, RELATIONS.get(within.kind()), measure.ref(), relation(measure));
    var facts = new HashMap<String, Object>();
    facts.put("to", measure.stage());
    facts.put("within", within);
    audit.record(measure.ref(), "open", officer.acting(Duty.INSPECTOR), facts);
    return measure;
  }

  private Matter demandOwn(SubjectRef within, Officer officer) {
    if (within == null || !RELATIONS.containsKey(within.kind())) {
      throw new Invalid(List.of(Violation.of("/within", "measure.within")));
    }
    return matters.find(within, officer.scope()).filter(matter -> officer.worksFor(matter.bureau()))
        .orElseThrow(() -> new Invalid(List.of(Violation.of("/within", "measure.within"))));
  }

  private static String relation(Measure measure) {
    return measure.kind().equals(PreservationDesk.KIND) ? "evidence-preservation" : "seizure";
  }
}
