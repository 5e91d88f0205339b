package org.mingcha.interview;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.HashMap;
import org.mingcha.audit.AuditChain;
import org.mingcha.identity.BureauView;
import org.mingcha.kernel.Actor;
import org.mingcha.procedure.Handler;
import org.mingcha.procedure.InvolvedParty;
import org.mingcha.procedure.Links;
import org.mingcha.procedure.Matter;
import org.mingcha.procedure.MatterNumbers;
import org.mingcha.procedure.Matters;

/** The register of interviews (约谈登记): number, link to what it comes from, and audit entry in one. */
@ApplicationScoped
class InterviewRegister {

  private static final String NUMBER_TOKEN = "约";

  @Inject private Matters matters;
  @Inject private MatterNumbers numbers;
  @Inject private Links links;
  @Inject private AuditChain audit;
  @Inject private Clock clock;

  /** @param source the lead, case or spot check it comes from, which it leaves as it is; null when there is none */
  Interview enter(BureauView bureau, Matter source, Interview.Draft draft, InvolvedParty operator, Handler opener, Actor by) {
    var at = clock.instant();
    var from = source == null ? null : source.number();
    var interview = Interview.drafted(numbers.next(bureau, NUMBER_TOKEN, at), bureau, from, draft, operator, opener, at);
    var facts = new HashMap<String, Object>();
    facts.put("to", interview.stage());
    facts.put("ground", draft.ground());
    facts.put("basis", draft.ground().basis());
    if (source != null) {
      interview.growOutOf(source);
      facts.put("source", source.number());
    }
    matters.add(interview);
    if (source != null) {
      links.add(source.ref(), InterviewOpener.SOURCES.get(source.kind()), interview.ref(), "interview");
    }
    audit.record(interview.ref(), "open", by, facts);
    return interview;
  }
}
