package org.mingcha.paper.ofd;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** Numbers as OFD writes them: plain decimals, a thousandth of a millimetre exact. */
final class Numbers {

  private Numbers() {}

  static String text(double number) {
    var rounded = BigDecimal.valueOf(number).setScale(3, RoundingMode.HALF_UP).stripTrailingZeros();
    return rounded.signum() == 0 ? "0" : rounded.toPlainString();
  }

  static String texts(double... numbers) {
    return Arrays.stream(numbers).mapToObj(Numbers::text).collect(Collectors.joining(" "));
  }

  /** The way from each place to the next. */
  static String steps(List<Double> places) {
    var steps = new StringBuilder();
    for (var i = 1; i < places.size(); i++) {
      steps.append(i > 1 ? " " : "").append(text(places.get(i) - places.get(i - 1)));
    }
    return steps.toString();
  }
}
