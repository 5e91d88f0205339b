package org.mingcha.summary;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.mingcha.assessment.EarlierPenalty;
import org.mingcha.calendar.LimitKind;
import org.mingcha.identity.BureauLevel;
import org.mingcha.identity.OfficerView;
import org.mingcha.penalty.PenaltyAssessor;
import org.mingcha.penalty.PenaltySettings;
import org.mingcha.rectification.GivenOrder;

/**
 * What the registers know about a penalty on the spot, and nobody types.
 *
 * @param assessor the rules as they stand in the bureau's province today
 * @param businessAsPerson whether an individual business has the limit of a natural person there (LQ-6)
 * @param orders the orders to correct given within it or its lead
 * @param penalties those that hold against the same party, by any bureau
 * @param namesakes those that hold against one of the same name who may be the party, for what seems to be the same act
 * @param officers its handlers, as the bureau's register knows them
 * @param dueOn the last day of the latest limit of each kind, see {@link org.mingcha.calendar.LastDays}
 */
record SummaryKnown(PenaltyAssessor assessor, boolean businessAsPerson, BureauLevel level, List<GivenOrder> orders,
    List<EarlierPenalty> penalties, List<EarlierPenalty> namesakes, List<OfficerView> officers, Map<LimitKind, LocalDate> dueOn) {

  /** Nothing known: no order has lapsed and nobody is certified, so that nothing is decided on it. */
  static final SummaryKnown NOTHING = of(PenaltySettings.shipped(), BureauLevel.COUNTY, List.of(), List.of(), List.of());

  static SummaryKnown of(PenaltySettings settings, BureauLevel level, List<GivenOrder> orders, List<EarlierPenalty> penalties,
      List<OfficerView> officers) {
    return new SummaryKnown(new PenaltyAssessor(settings), settings.hearing().businessAsPerson(), level, List.copyOf(orders),
        List.copyOf(penalties), List.of(), List.copyOf(officers), Map.of());
  }

  /** The same with these penalties of one of the same name. */
  SummaryKnown possibly(List<EarlierPenalty> like) {
    return new SummaryKnown(assessor, businessAsPerson, level, orders, penalties, List.copyOf(like), officers, dueOn);
  }

  /** The same with these last days of limits. */
  SummaryKnown due(Map<LimitKind, LocalDate> lastDays) {
    return new SummaryKnown(assessor, businessAsPerson, level, orders, penalties, namesakes, officers, Map.copyOf(lastDays));
  }
}
