package org.mingcha.penalty.ledger;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.mingcha.kernel.Basis;
import org.mingcha.kernel.Invalid;
import org.mingcha.kernel.Invalid.Violation;
import org.mingcha.kernel.Yuan;

/** What the goods of an act were worth, sold and unsold alike (货值金额), product by product. */
public record GoodsValue(List<Line> lines) implements Serializable {

  /**
   * One product.
   *
   * @param markedPrice price that was marked on it or its page (标价), for one; null when none was
   * @param marketPrice price of such products on the market, for one; asked for only where none was marked
   * @param marketSource from where that is known
   */
  public record Line(String product, Yuan markedPrice, Yuan marketPrice, String marketSource, long sold, long unsold) implements Serializable {

    /** The price that counts: the marked one, and only without one that of the market. */
    @Basis("PQL@2018:72")
    Yuan price() {
      return markedPrice == null ? marketPrice : markedPrice;
    }

    BigDecimal value() {
      return price().amount().multiply(BigDecimal.valueOf(sold).add(BigDecimal.valueOf(unsold)));
    }
  }

  public GoodsValue {
    lines = List.copyOf(lines);
  }

  /**
   * The whole value.
   *
   * @throws Invalid a price or its source is missing, or a number of goods is negative
   */
  @Basis("PQL@2018:72")
  public Yuan value() {
    demandComplete();
    return Amounts.of(lines.stream().map(Line::value).reduce(BigDecimal.ZERO, BigDecimal::add), "/goods");
  }

  private void demandComplete() {
    var faults = new ArrayList<Violation>();
    for (int i = 0; i < lines.size(); i++) {
      var line = lines.get(i);
      var at = "/goods/" + i;
      if (line.price() == null || line.markedPrice() == null && blank(line.marketSource())) {
        faults.add(Violation.of(at + "/marketPrice", "penalty.price-source"));
      }
      if (line.sold() < 0 || line.unsold() < 0) {
        faults.add(Violation.of(at + (line.sold() < 0 ? "/sold" : "/unsold"), "penalty.whole-number"));
      }
      if (blank(line.product())) {
        faults.add(Violation.of(at + "/product", "required"));
      }
    }
    if (!faults.isEmpty()) {
      throw new Invalid(faults);
    }
  }

  private static boolean blank(String text) {
    return text == null || text.isBlank();
  }
}
