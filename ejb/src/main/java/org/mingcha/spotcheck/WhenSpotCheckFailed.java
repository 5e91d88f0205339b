package org.mingcha.spotcheck;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mingcha.identity.Scope;
import org.mingcha.kernel.Basis;
import org.mingcha.lead.LeadEntrance;
import org.mingcha.lead.LeadOpening;
import org.mingcha.lead.LeadSource;
import org.mingcha.procedure.InvolvedParty;
import org.mingcha.procedure.Matters;

/**
 * Opens a lead on the seller and one on the producer of a failed product, and begins the papers to both (对不合格产品及其生产者、
 * 销售者依法处理).
 */
@ApplicationScoped
class WhenSpotCheckFailed {

  @Inject private LeadEntrance leads;
  @Inject private FailureOrders orders;
  @Inject private Matters matters;

  @Basis({"SAMR-110@2025:21", "SAMR-110@2025:22"})
  void open(@Observes SpotCheckFailed event) {
    var check = matters.require(SpotCheck.class, event.check().number(), Scope.system());
    for (var failed : FailedParty.of(check.facts(true))) {
      var lead = leads.open(check, "spot-check", opening(event, failed.party()), event.by());
      orders.begin(check, failed, lead, event.by());
    }
  }

  private static LeadOpening opening(SpotCheckFailed event, InvolvedParty party) {
    var product = event.product();
    var batch = joined(" · ", product.name(), product.brand(), product.model(), product.batch());
    return new LeadOpening(LeadSource.SPOT_CHECK, event.check().number(), joined(" · ", party.name(), product.name(), product.model()),
        joined("\n", batch, String.join("、", event.failedItems())), event.on(), List.of(party));
  }

  private static String joined(String between, String... parts) {
    return Stream.of(parts).filter(Objects::nonNull).collect(Collectors.joining(between));
  }
}
