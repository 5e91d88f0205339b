package org.mingcha.summary;

import java.io.Serializable;
import java.time.LocalDate;
import org.mingcha.kernel.Basis;

/**
 * What the party may do against a decision made on the spot (救济途径): reconsideration comes first, and only then the court. The ordinary
 * procedure leaves the choice; its text must not stand on this paper.
 *
 * @param reconsiderationUntil last of the sixty days from the day of hand-over, which is not counted
 */
@Basis({"ARL@2023:23", "ARL@2023:20"})
public record Remedy(LocalDate reconsiderationUntil) implements Serializable {

  private static final int DAYS = 60;

  /** @param lastDay as the calendar reckoned it; null where it has not, and the sixty days are counted plainly */
  static Remedy of(LocalDate handedOver, LocalDate lastDay) {
    return new Remedy(lastDay == null ? handedOver.plusDays(DAYS) : lastDay);
  }
}
