package org.mingcha.enforcement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.Map;
import org.mingcha.audit.AuditChain;
import org.mingcha.calendar.China;
import org.mingcha.identity.Bureaus;
import org.mingcha.identity.Scope;
import org.mingcha.kernel.Basis;
import org.mingcha.lead.LeadFiled;
import org.mingcha.procedure.Links;
import org.mingcha.procedure.Matter;
import org.mingcha.procedure.MatterNumbers;
import org.mingcha.procedure.Matters;
import org.mingcha.procedure.StepLimits;

/** Opens the case of a filed lead; the ninety days run from that day. */
@ApplicationScoped
class WhenLeadFiled {

  private static final String NUMBER_TOKEN = "案";

  @Inject private Matters matters;
  @Inject private MatterNumbers numbers;
  @Inject private Bureaus bureaus;
  @Inject private StepLimits limits;
  @Inject private Links links;
  @Inject private AuditChain audit;

  @Basis({"SAMR-PROC@2022:64", "APL@2021:60"})
  void open(@Observes LeadFiled event) {
    var bureau = bureaus.require(event.bureau());
    var aCase = EnforcementCase.filed(numbers.next(bureau, NUMBER_TOKEN, event.at()), bureau, event);
    aCase.growOutOf(matters.require(Matter.class, event.lead().number(), Scope.system()));
    matters.add(aCase);
    limits.opened(aCase, China.dateOf(event.at()));
    links.add(event.lead(), "lead", aCase.ref(), "case");
    audit.record(aCase.ref(), "open", event.by(), Map.of("to", aCase.stage(), "lead", event.lead().number(),
        "handlers", aCase.handlers().stream().map(handler -> handler.user()).toList()));
  }
}
