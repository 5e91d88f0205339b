package org.mingcha.enforcement.web;

import java.io.Serializable;
import java.math.BigDecimal;
import java.math.RoundingMode;
import org.mingcha.kernel.Yuan;
import org.mingcha.penalty.FineRange;
import org.mingcha.penalty.discretion.DiscretionBands;
import org.mingcha.penalty.discretion.SimilarCases;

/**
 * Where things stand on the picture of a range of fines, in units of its view box: the line goes from {@link #LEFT} to {@link #RIGHT}.
 *
 * @param lenientEnd where the lenient band ends
 * @param heavierStart where the heavier one begins
 * @param fine where the fine stands; null when none is drawn
 * @param median where the middle of similar cases stands; null when there are too few
 * @param lowest where the lowest of them stands
 * @param highest where the highest does
 */
public record RangePicture(int lenientEnd, int heavierStart, Integer fine, Integer median, Integer lowest, Integer highest) implements Serializable {

  public static final int LEFT = 20;
  public static final int RIGHT = 700;

  static RangePicture of(FineRange range, DiscretionBands bands, Yuan fine, SimilarCases similar) {
    return new RangePicture(at(bands.lenientBelow()), at(bands.heavierAbove()), fine == null ? null : at(range.position(fine)),
        similar == null ? null : at(range.position(similar.median())), similar == null ? null : at(range.position(similar.lowest())),
        similar == null ? null : at(range.position(similar.highest())));
  }

  /** Where a text about the fine begins, so that it does not leave the picture. */
  public String anchor() {
    var middle = (LEFT + RIGHT) / 2;
    return fine == null || Math.abs(fine - middle) < middle / 2 ? "middle" : fine < middle ? "start" : "end";
  }

  public int width(int from, int to) {
    return Math.max(1, to - from);
  }

  /** Where the name of a band stands: below the line, which the fine does not reach. */
  public int middle(int from, int to) {
    return (from + to) / 2;
  }

  /** A share of the line; what lies beyond its ends is drawn at them. */
  private static int at(BigDecimal share) {
    var inside = share.max(BigDecimal.ZERO).min(BigDecimal.ONE);
    return LEFT + inside.multiply(BigDecimal.valueOf(RIGHT - LEFT)).setScale(0, RoundingMode.HALF_UP).intValue();
  }
}
