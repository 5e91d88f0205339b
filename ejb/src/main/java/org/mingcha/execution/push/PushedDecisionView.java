package org.mingcha.execution.push;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.mingcha.execution.publicity.DecisionSummary;
import org.mingcha.identity.BureauView;

/**
 * A pushed decision as both bureaus see it.
 *
 * @param caseNo number of the case at the deciding bureau, as a text: the receiving one sees no case
 * @param dueOn by when it is to be published
 * @param openUntil by when what is to be done now is to be done; null where nothing is
 * @param publishedOn null while it was not; with it go the two after it
 * @param withdrawnOn null while it is to be public; with it goes the reason
 * @param endedEarly whether the decision holds and only its publicity ended before its last day
 * @param takeDownDueOn by when what was public has to be withdrawn; null where nothing was
 */
public record PushedDecisionView(Long id, String caseNo, BureauView sender, BureauView receiver, DecisionSummary summary, LocalDate pushedOn,
    LocalDate dueOn, PushState state, LocalDate openUntil, LocalDate publishedOn, String place, String publishedByName, LocalDate withdrawnOn,
    String withdrawnReason, boolean endedEarly, LocalDate takeDownDueOn, LocalDate takenDownOn, String takenDownByName, int version) implements Serializable {

  /** What the audit trail keeps of it. */
  Map<String, Object> facts() {
    var facts = new LinkedHashMap<String, Object>();
    facts.put("documentNo", summary.documentNo());
    facts.put("state", state.name());
    facts.put("publishedOn", text(publishedOn));
    facts.put("place", place);
    facts.put("withdrawnOn", text(withdrawnOn));
    facts.put("endedEarly", endedEarly);
    facts.put("takenDownOn", text(takenDownOn));
    return facts;
  }

  private static String text(LocalDate day) {
    return day == null ? null : day.toString();
  }
}
