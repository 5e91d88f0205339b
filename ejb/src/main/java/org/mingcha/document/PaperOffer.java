package org.mingcha.document;

import java.time.Instant;
import org.mingcha.paper.PaperContent;
import org.mingcha.paper.PaperType;

/**
 * A paper that a matter can have as it stands, filled in with what the matter knows.
 *
 * @param content what the matter does not know is left out; the organ is that of the matter's bureau whatever stands there
 * @param approvedBy the step of the matter by which the paper is approved, once it was taken; null where a leader approves the
 *     paper itself
 * @param approvedAt when that step was taken, where the matter can take it several times; null for the last time
 * @param about which one it is, where the matter can have several of this type, such as 证据1; the same for the same thing
 *     whenever it is asked. Null where there is only one
 */
public record PaperOffer(PaperType type, PaperContent content, String approvedBy, Instant approvedAt, String about) {

  public PaperOffer(PaperType type, PaperContent content, String approvedBy) {
    this(type, content, approvedBy, null, null);
  }

  /** One that a leader approves. */
  public static PaperOffer of(PaperType type, PaperContent content) {
    return new PaperOffer(type, content, null);
  }

  /** The same of that piece, request, hearing and so on. */
  public PaperOffer about(String which) {
    return new PaperOffer(type, content, approvedBy, approvedAt, which);
  }

  /** The same, approved by a step of this name taken at that moment. */
  public PaperOffer approved(String move, Instant at) {
    return new PaperOffer(type, content, move, at, about);
  }

  boolean is(PaperType wanted, String which) {
    return type == wanted && (which == null || which.equals(about));
  }
}
