package org.mingcha.spotcheck;

import java.util.ArrayList;
import java.util.List;
import org.mingcha.party.Capacity;
import org.mingcha.procedure.InvolvedParty;
import org.mingcha.result.Recipient;
import org.mingcha.sampling.Producer;
import org.mingcha.sampling.SamplingMode;
import org.mingcha.sampling.Seller;

/** Whom a check concerns once its sample has been taken: seller, nominal producer, platform. */
final class SampledParties {

  private SampledParties() {}

  static List<InvolvedParty> of(SpotCheck check) {
    var facts = check.facts(true);
    var parties = new ArrayList<InvolvedParty>();
    parties.add(seller(facts.assignment().mode(), facts.seller()));
    if (facts.producer() != null) {
      parties.add(producer(facts.producer()));
    }
    if (facts.assignment().platform() != null) {
      parties.add(new InvolvedParty(facts.assignment().platform(), null, Capacity.PLATFORM_OPERATOR.name(), null));
    }
    return parties;
  }

  static String nameOf(Recipient recipient, CheckFacts facts) {
    return switch (recipient) {
      case SELLER -> facts.seller().name();
      case PRODUCER -> facts.producer().name();
      case PLATFORM -> facts.assignment().platform();
    };
  }

  static InvolvedParty seller(SamplingMode mode, Seller seller) {
    var capacity = mode == SamplingMode.ONLINE ? Capacity.IN_PLATFORM_OPERATOR : Capacity.UNDETERMINED;
    return new InvolvedParty(seller.name(), seller.identityNumber(), capacity.name(), null);
  }

  static InvolvedParty producer(Producer producer) {
    return new InvolvedParty(producer.name(), producer.identityNumber(), Capacity.PRODUCER.name(), null);
  }
}
