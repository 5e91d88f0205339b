package org.mingcha.kernel;

import java.util.regex.Pattern;

/**
 * Administrative division (行政区划代码, GB/T 2260), six digits. It says where a place is, not which rank its bureau has:
 * rank in law is a field of the bureau, because cities without counties and municipalities do not follow the digits.
 */
public record DivisionCode(String value) {

  private static final Pattern FORM = Pattern.compile("\\d{6}");

  public DivisionCode {
    if (!wellFormed(value)) throw new IllegalArgumentException("division: " + value);
  }

  public static boolean wellFormed(String text) {
    return text != null && FORM.matcher(text).matches();
  }

  /** The province that the first two digits name: 330000 for 330110. */
  public DivisionCode province() {
    return new DivisionCode(value.substring(0, 2) + "0000");
  }

  /** The prefecture that the first four digits name: 330100 for 330110; 310100 for a district of Shanghai. */
  public DivisionCode prefecture() {
    return new DivisionCode(value.substring(0, 4) + "00");
  }

  @Override
  public String toString() {
    return value;
  }
}
