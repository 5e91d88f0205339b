package org.mingcha.result;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.io.Serializable;

/**
 * What a failed result has begun by itself for producer or seller (后处理文书的拟制): the draft of an order, or for whoever lies in
 * another bureau's region the lead from which that bureau is to be told.
 *
 * @param matterNo number of the order, or of that lead
 */
@Embeddable
public record Begun(@Enumerated(EnumType.STRING) @Column(name = "order_kind") FollowUp.Kind kind,
    @Enumerated(EnumType.STRING) Recipient recipient, String matterNo, @Enumerated(EnumType.STRING) State state)
    implements Serializable {

  /** Begun, and nobody has signed or sent it yet. */
  public static Begun open(FollowUp.Kind kind, Recipient recipient, String matterNo) {
    return new Begun(kind, recipient, matterNo, State.OPEN);
  }

  /** The same, after this has become of it. */
  public Begun in(State other) {
    return new Begun(kind, recipient, matterNo, other);
  }

  /** What became of it. */
  public enum State {
    /** 拟制中 */
    OPEN,
    /** 已签发、已发出 */
    DONE,
    /** 已撤回、已撤销 */
    DROPPED
  }
}
