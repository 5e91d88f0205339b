package org.mingcha.result;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.io.Serializable;
import java.time.LocalDate;
import org.mingcha.kernel.Citation;

/**
 * An instruction to a producer or seller of a failed product (停止产销、责令改正), or the notice to the bureau of its place, by the
 * number of its paper.
 *
 * @param takenBackOn when it was revoked or withdrawn, or came back from its receiver; null while it stands
 */
@Embeddable
public record FollowUp(@Enumerated(EnumType.STRING) @Column(name = "order_kind") Kind kind,
    @Enumerated(EnumType.STRING) Recipient recipient, String documentNo, LocalDate issuedOn, LocalDate takenBackOn) implements Serializable {

  /** A paper that has gone out. */
  public static FollowUp issued(Kind kind, Recipient recipient, String documentNo, LocalDate issuedOn) {
    return new FollowUp(kind, recipient, documentNo, issuedOn, null);
  }

  /** What was taken back later asks nothing of anybody. */
  public boolean stands() {
    return takenBackOn == null;
  }

  /** The same, taken back on that day. */
  public FollowUp takenBackOn(LocalDate day) {
    return new FollowUp(kind, recipient, documentNo, issuedOn, day);
  }

  /** What a producer or seller of a failed product is told to do (后处理). */
  public enum Kind {
    /** 停止生产、销售同一产品 */
    STOP_SALE("SAMR-18@2019:45"),
    /** 责令改正 */
    RECTIFICATION("SAMR-18@2019:46"),
    /** 通报其所在地同级市场监管部门 */
    NOTICE("SAMR-18@2019:44");

    private final Citation basis;

    Kind(String basis) {
      this.basis = Citation.of(basis);
    }

    /** The step of the check by which such a paper is recorded. */
    public String move() {
      return switch (this) {
        case STOP_SALE -> "instruct-stop-sale";
        case RECTIFICATION -> "record-rectification-order";
        case NOTICE -> "record-bureau-notice";
      };
    }

    /** The article that asks for it. */
    public Citation basis() {
      return basis;
    }
  }
}
