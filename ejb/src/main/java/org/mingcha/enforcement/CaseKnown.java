package org.mingcha.enforcement;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.mingcha.calendar.LimitKind;
import org.mingcha.kernel.Citation;
import org.mingcha.kernel.SubjectRef;
import org.mingcha.penalty.PenaltySettings;
import org.mingcha.penalty.review.LegalReviewThreshold;
import org.mingcha.procedure.InvolvedParty;
import org.mingcha.rectification.Breach;
import org.mingcha.rectification.LapsedOrder;

/**
 * What a case's rules ask and the case does not keep itself, as reckoned for one officer on one day.
 *
 * @param dueOn the last day of the latest limit of each kind, see {@link org.mingcha.calendar.LastDays}
 * @param running the kinds of limits that have not ended
 * @param extensions how often the ninety days were extended
 * @param lapsedOrders orders to correct that its party was found not to have obeyed
 * @param openMeasures compulsory measures and the like that still stand on the case
 * @param provincial whether the bureau is a provincial one
 * @param qualified logins of the officers who may review in law
 * @param legalReviewFrom from which penalty on the bureau has its cases reviewed in law
 * @param principals logins of the officers who head the bureau, as far as known: the calling one
 */
record CaseKnown(Map<LimitKind, LocalDate> dueOn, Set<LimitKind> running, int extensions, List<LapsedOrder> lapsedOrders, List<SubjectRef> openMeasures,
    boolean provincial, Set<String> qualified, LegalReviewThreshold legalReviewFrom, Set<String> principals) {

  static final CaseKnown NOTHING = new CaseKnown(Map.of(), Set.of(), 0, List.of(), List.of(), false, Set.of(),
      PenaltySettings.shipped().review(), Set.of());

  /** See {@code Noticed.correctionFailed}. */
  boolean correctionFailed(Citation orderedBy, List<InvolvedParty> parties) {
    var ofOrder110 = orderedBy.instrument().equals(Breach.DISPLAY.orderedBy().instrument());
    return lapsedOrders.stream().anyMatch(order -> (!ofOrder110 || order.breach().orderedBy().equals(orderedBy))
        && parties.stream().anyMatch(party -> order.party().equals(party.name())));
  }

  /** The same before a limit of this kind runs that is about to begin. */
  CaseKnown without(LimitKind kind) {
    var days = new HashMap<>(dueOn);
    days.remove(kind);
    return new CaseKnown(Map.copyOf(days), running, extensions, lapsedOrders, openMeasures, provincial, qualified, legalReviewFrom, principals);
  }
}
