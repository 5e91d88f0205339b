package org.mingcha.penalty;

import org.mingcha.kernel.Basis;
import org.mingcha.kernel.Yuan;
import org.mingcha.party.OperatorKind;

/**
 * From which sum on a party may ask for a hearing (听证门槛), as one province has it from one day on. The sums of the rules on
 * hearings are unverified, and provinces may set others; they come from {@link PenaltySettings}, never from here.
 *
 * @param person sum for a natural person (自然人)
 * @param organisation sum for a legal person or another organisation (法人或者其他组织)
 * @param businessAsPerson whether an individual business (个体工商户) has the sum of a natural person, which is for the party
 */
public record HearingThreshold(Yuan person, Yuan organisation, boolean businessAsPerson) {

  /**
   * Whether this penalty must be notified with the right of a hearing: a fine of the sum or more; gains and goods that are
   * confiscated and together come to it; or one of the kinds of penalty that always give it. A party whose kind is not
   * known has the lower sum.
   *
   * @param kind null when unknown
   */
  @Basis({"APL@2021:63", "SAMR-PROC@2022:84"})
  public boolean reached(Imposition imposition, OperatorKind kind) {
    var sum = sumFor(kind);
    return imposition.fine() != null && imposition.fine().compareTo(sum) >= 0
        || imposition.confiscated().compareTo(sum) >= 0
        || imposition.sanctions().list().stream().anyMatch(Sanction::givesHearing);
  }

  /** The sum that counts for a party of that kind; the lower one when the kind is not known. */
  public Yuan sumFor(OperatorKind kind) {
    return kind == null ? person.compareTo(organisation) < 0 ? person : organisation
        : isPerson(kind) ? person : organisation;
  }

  private boolean isPerson(OperatorKind kind) {
    return kind == OperatorKind.NATURAL_PERSON || businessAsPerson && kind == OperatorKind.INDIVIDUAL_BUSINESS;
  }
}
