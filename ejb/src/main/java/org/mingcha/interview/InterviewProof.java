package org.mingcha.interview;

import java.util.HashMap;
import java.util.Map;
import org.mingcha.enclosure.Enclosure;

/**
 * What shows that a commitment was kept.
 *
 * @param commitment its number within the interview, from 1
 * @param text what was found
 * @param evidence where a proof on paper is kept; null when there is none
 * @param attachment number of the file among the interview's enclosures; null when there is none
 */
public record InterviewProof(int commitment, String text, String evidence, Integer attachment) {

  InterviewProof by(Enclosure file) {
    return new InterviewProof(commitment, text, evidence, file.number());
  }

  Map<String, Object> told() {
    var told = new HashMap<String, Object>(Map.of("commitment", commitment, "proof", text, "evidence", evidence == null ? "" : evidence));
    if (attachment != null) {
      told.put("attachment", attachment);
    }
    return told;
  }
}
