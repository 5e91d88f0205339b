package org.mingcha.document;

import org.mingcha.paper.PaperContent;
import org.mingcha.paper.PaperType;

/**
 * A paper that a matter can have as it stands, filled in with what the matter knows.
 *
 * @param content what the matter does not know is left out; the organ is that of the matter's bureau whatever stands there
 * @param approvedBy the step of the matter by which the paper is approved, once it was taken; null where a leader approves the
 *     paper itself
 */
public record PaperOffer(PaperType type, PaperContent content, String approvedBy) {

  /** One that a leader approves. */
  public static PaperOffer of(PaperType type, PaperContent content) {
    return new PaperOffer(type, content, null);
  }
}
