package org.mingcha.assessment;

import java.util.List;
import org.mingcha.identity.BureauLevel;
import org.mingcha.penalty.PenaltyAssessor;
import org.mingcha.penalty.PenaltySettings;
import org.mingcha.rectification.GivenOrder;

/**
 * What the system knows itself about a case, and nobody types.
 *
 * @param assessor the rules as they stand in the bureau's province today
 * @param level of the bureau
 * @param orders the orders to correct given in the case or its lead, whatever came of them
 * @param penalties those that hold against the same party, by any bureau
 * @param possible those against a party of the same name that may be the same (可能是同一当事人)
 */
public record CaseHistory(PenaltyAssessor assessor, BureauLevel level, List<GivenOrder> orders, List<EarlierPenalty> penalties,
    Namesakes possible) {

  static final CaseHistory UNKNOWN =
      new CaseHistory(new PenaltyAssessor(PenaltySettings.shipped()), BureauLevel.COUNTY, List.of(), List.of(), Namesakes.NONE);

  public CaseHistory {
    orders = List.copyOf(orders);
    penalties = List.copyOf(penalties);
  }
}
