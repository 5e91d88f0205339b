package org.mingcha.measure.goods;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.mingcha.kernel.Invalid.Violation;

/**
 * One line of the list of places, facilities and things (场所、设施、财物清单).
 *
 * @param quantity more than zero, with up to three decimals
 * @param condition in what state it was found
 * @param result what becomes of it; null until that is proposed
 */
@Embeddable
public record ListedItem(String name, String specification, BigDecimal quantity, String unit, String condition,
    @Enumerated(EnumType.STRING) ItemResult result) implements Serializable {

  private static final int DECIMALS = 3;
  private static final BigDecimal MOST = new BigDecimal("1000000000");

  public ListedItem with(ItemResult found) {
    return new ListedItem(name, specification, quantity, unit, condition, found);
  }

  /** What is missing or cannot be, in the line that stands at this pointer. */
  public List<Violation> faults(String pointer) {
    var faults = new ArrayList<Violation>();
    if (name == null || name.isBlank()) {
      faults.add(Violation.of(pointer + "/name", "required"));
    }
    if (unit == null || unit.isBlank()) {
      faults.add(Violation.of(pointer + "/unit", "required"));
    }
    if (quantity == null || quantity.signum() <= 0 || quantity.scale() > DECIMALS || quantity.compareTo(MOST) > 0) {
      faults.add(Violation.of(pointer + "/quantity", "measure.quantity"));
    }
    return faults;
  }
}
