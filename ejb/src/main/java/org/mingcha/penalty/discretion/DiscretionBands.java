package org.mingcha.penalty.discretion;

import java.math.BigDecimal;
import java.util.List;
import org.mingcha.kernel.Basis;
import org.mingcha.kernel.Invalid;
import org.mingcha.kernel.Invalid.Violation;
import org.mingcha.kernel.Yuan;
import org.mingcha.penalty.FineRange;

/**
 * Where in the range a fine is a light, usual or heavy one (裁量幅度). The shares are unverified and each province publishes its
 * own, so they come from {@link org.mingcha.penalty.PenaltySettings}.
 *
 * @param lenientBelow share of the range below which a fine is light, from 0 to 1
 * @param heavierAbove share above which it is heavy
 */
public record DiscretionBands(BigDecimal lenientBelow, BigDecimal heavierAbove) {

  /** Where a fine lies. */
  public enum Band {
    /** 减轻（低于法定幅度） */
    REDUCED,
    /** 从轻 */
    LENIENT,
    /** 一般 */
    USUAL,
    /** 从重 */
    HEAVIER
  }

  public DiscretionBands {
    if (lenientBelow.signum() < 0 || lenientBelow.compareTo(heavierAbove) > 0 || heavierAbove.compareTo(BigDecimal.ONE) > 0) {
      throw new Invalid(List.of(Violation.of("/bands", "penalty.bands")));
    }
  }

  /** The band of a fine; both shares themselves belong to the middle. */
  @Basis("APL@2021:34")
  public Band of(Yuan fine, FineRange range) {
    return fine.compareTo(range.min()) < 0 ? Band.REDUCED
        : fine.amount().compareTo(range.at(lenientBelow)) < 0 ? Band.LENIENT
        : fine.amount().compareTo(range.at(heavierAbove)) > 0 ? Band.HEAVIER : Band.USUAL;
  }
}
