package org.mingcha.penalty;

import java.io.Serializable;
import java.util.Map;

/**
 * What a reviewer has put in writing on the choice of the rule (审核人对适用依据的意见).
 *
 * @param reason why this rule, where several fine the act; null where only one does
 * @param passedOver why a rule with a higher fine is not in concurrence after all, by its id
 * @param legalReview the legal reviewer's reason on each open question
 */
public record ReviewedChoice(String reason, Map<String, String> passedOver, Map<OpenQuestion, String> legalReview) implements Serializable {

  public static final ReviewedChoice NONE = new ReviewedChoice(null, Map.of(), Map.of());

  public ReviewedChoice {
    passedOver = Map.copyOf(passedOver);
    legalReview = Map.copyOf(legalReview);
  }

  boolean confirmed() {
    return told(reason);
  }

  boolean explains(String rule) {
    return told(passedOver.get(rule));
  }

  boolean answers(OpenQuestion question) {
    return told(legalReview.get(question));
  }

  private static boolean told(String text) {
    return text != null && !text.isBlank();
  }
}
