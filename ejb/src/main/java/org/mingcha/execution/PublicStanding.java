package org.mingcha.execution;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.mingcha.penalty.publicity.CreditClass;

/**
 * Whether the public can read of a decision, and until when (公示状态).
 *
 * @param publishedOn null while it never was; with it go the two after it
 * @param lastDay the last day on which it is public
 * @param takenDownOn when it was taken off the page, withdrawn or ended; null while it was not
 */
public record PublicStanding(State state, LocalDate publishedOn, CreditClass credit, LocalDate lastDay, LocalDate takenDownOn)
    implements Serializable {

  /** How it stands. */
  public enum State {
    /** 未公示 */
    UNPUBLISHED,
    /** 公示中 */
    PUBLIC,
    /** 公示期满 */
    OVER,
    /** 已从公示页撤下，待在其他公示处所撤回 */
    TAKEN_DOWN,
    /** 已撤回 */
    WITHDRAWN,
    /** 已停止 */
    ENDED
  }

  /** By what was done, in order, as it stands on that day. */
  public static PublicStanding of(List<Publicity> acts, LocalDate today) {
    var standing = new PublicStanding(State.UNPUBLISHED, null, null, null, null);
    for (var done : acts) {
      standing = standing.after(done);
    }
    return standing.state == State.PUBLIC && standing.lastDay != null && today.isAfter(standing.lastDay)
        ? new PublicStanding(State.OVER, standing.publishedOn, standing.credit, standing.lastDay, null) : standing;
  }

  public boolean isPublic() {
    return state == State.PUBLIC;
  }

  /** Whether it is off the page, and withdrawn nowhere else as far as is recorded. */
  public boolean toBeWithdrawn() {
    return state == State.TAKEN_DOWN;
  }

  private PublicStanding after(Publicity done) {
    return switch (done.act()) {
      case PUBLISHED -> new PublicStanding(State.PUBLIC, done.doneOn(), done.credit(), done.untilOn(), null);
      case TAKEN_DOWN -> new PublicStanding(State.TAKEN_DOWN, publishedOn, credit, lastDay, done.doneOn());
      case WITHDRAWN -> new PublicStanding(State.WITHDRAWN, publishedOn, credit, lastDay, done.doneOn());
      case ENDED -> new PublicStanding(State.ENDED, publishedOn, credit, lastDay, done.doneOn());
      case PUSHED -> this;
    };
  }
}
