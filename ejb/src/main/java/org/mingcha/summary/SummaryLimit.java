package org.mingcha.summary;

import org.mingcha.kernel.Basis;
import org.mingcha.kernel.Yuan;
import org.mingcha.party.OperatorKind;
import org.mingcha.penalty.Offender;

/** How much may be fined on the spot; the sums themselves are still within it. */
@Basis({"APL@2021:51", "SAMR-PROC@2022:66", "SAMR-PROC@2022:84"})
final class SummaryLimit {

  private static final Yuan PERSON = Yuan.of("200");
  private static final Yuan ORGANISATION = Yuan.of("3000");

  private SummaryLimit() {}

  /** The highest fine for its party on the spot. */
  static Yuan of(SummaryPenalty penalty) {
    return of(PlainFacts.offender(penalty.parties().get(0)), penalty.known().businessAsPerson());
  }

  /** A party whose kind is not known has the lower limit; an individual business the one that its province settled (LQ-6). */
  static Yuan of(Offender offender, boolean businessAsPerson) {
    var person = offender.isPerson() && (offender.kind() != OperatorKind.INDIVIDUAL_BUSINESS || businessAsPerson);
    return person ? PERSON : ORGANISATION;
  }
}
