package org.mingcha.kernel;

import java.math.BigDecimal;

/** A sum in the capitals in which money is written out (大写金额): 壹万零伍拾元整, 叁仟元零伍分. */
final class SumInWords {

  private static final String DIGITS = "零壹贰叁肆伍陆柒捌玖";
  private static final long WAN = 10_000;
  private static final long YI = WAN * WAN;

  private SumInWords() {}

  /** Of a sum with two decimals. */
  static String of(BigDecimal sum) {
    long yuan = sum.longValue();
    int fen = sum.remainder(BigDecimal.ONE).movePointRight(2).intValueExact();
    if (fen == 0) {
      return (yuan == 0 ? "零" : whole(yuan)) + "元整";
    }
    var tens = fen / 10 > 0 ? DIGITS.charAt(fen / 10) + "角" : yuan > 0 ? "零" : "";
    return (yuan == 0 ? "" : whole(yuan) + "元") + tens + (fen % 10 > 0 ? DIGITS.charAt(fen % 10) + "分" : "整");
  }

  private static String whole(long number) {
    if (number >= YI) {
      return whole(number / YI) + "亿" + rest(number % YI, YI);
    }
    return number >= WAN ? whole(number / WAN) + "万" + rest(number % WAN, WAN) : four((int) number);
  }

  /** What stands behind a unit, after 零 where places are empty between. */
  private static String rest(long number, long unit) {
    return number == 0 ? "" : (number < unit / 10 ? "零" : "") + whole(number);
  }

  private static String four(int number) {
    if (number < 10) {
      return String.valueOf(DIGITS.charAt(number));
    }
    int unit = number >= 1000 ? 1000 : number >= 100 ? 100 : 10;
    return DIGITS.charAt(number / unit) + (unit == 1000 ? "仟" : unit == 100 ? "佰" : "拾")
        + (number % unit == 0 ? "" : rest(number % unit, unit));
  }
}
