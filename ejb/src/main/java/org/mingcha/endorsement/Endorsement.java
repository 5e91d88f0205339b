package org.mingcha.endorsement;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import org.mingcha.kernel.Actor;

/**
 * Who proposed something, and which unit head has endorsed the proposal (拟办人、复核人), before a leader decides on it.
 *
 * @param proposer login name; null while nothing is proposed
 * @param endorser login name; null until the proposal is endorsed
 */
@Embeddable
public record Endorsement(String proposer, String endorser) implements Serializable {

  private static final Endorsement NONE = new Endorsement(null, null);

  /** As it is stored: columns that are all empty are read as null. */
  public static Endorsement of(Endorsement stored) {
    return stored == null ? NONE : stored;
  }

  /** A new proposal; whoever endorsed an earlier one has not endorsed this one. */
  public static Endorsement proposedBy(Actor by) {
    return new Endorsement(by.user(), null);
  }

  /** The same proposal, endorsed. */
  public Endorsement endorsedBy(Actor by) {
    return new Endorsement(proposer, by.user());
  }

  boolean endorsed() {
    return endorser != null;
  }

  boolean names(String user) {
    return user.equals(proposer) || user.equals(endorser);
  }
}
