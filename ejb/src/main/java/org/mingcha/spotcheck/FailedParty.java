package org.mingcha.spotcheck;

import java.util.List;
import org.mingcha.kernel.Uscc;
import org.mingcha.procedure.InvolvedParty;
import org.mingcha.result.Recipient;
import org.mingcha.sampling.Producer;
import org.mingcha.sampling.Seller;

/**
 * Who has to answer for a failed product (不合格产品的生产者、销售者). Who sells what it makes itself is one party in both roles.
 *
 * @param division division code of its place, null when nobody knows
 */
record FailedParty(InvolvedParty party, List<Recipient> roles, String division) {

  static List<FailedParty> of(CheckFacts facts) {
    var seller = facts.seller();
    var producer = facts.producer();
    var party = SampledParties.seller(facts.assignment().mode(), seller);
    var place = place(seller.domicileDivision(), seller.identityNumber());
    if (producer == null) {
      return List.of(new FailedParty(party, List.of(Recipient.SELLER), place));
    }
    if (same(seller, producer)) {
      return List.of(new FailedParty(party, List.of(Recipient.SELLER, Recipient.PRODUCER), place));
    }
    return List.of(new FailedParty(party, List.of(Recipient.SELLER), place), new FailedParty(SampledParties.producer(producer),
        List.of(Recipient.PRODUCER), place(producer.domicileDivision(), producer.identityNumber())));
  }

  private static boolean same(Seller seller, Producer producer) {
    return seller.identityNumber() != null && producer.identityNumber() != null
        ? seller.identityNumber().equals(producer.identityNumber()) : seller.name().equals(producer.name());
  }

  /** As it was entered; else where the firm is registered, which digits 3 to 8 of its code name (登记管理机关行政区划码). */
  private static String place(String entered, String identityNumber) {
    if (entered != null && !entered.isBlank()) {
      return entered;
    }
    return Uscc.checkDigitMatches(identityNumber) ? identityNumber.substring(2, 8) : null;
  }
}
