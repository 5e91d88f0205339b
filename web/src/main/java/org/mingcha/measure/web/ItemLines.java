package org.mingcha.measure.web;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.mingcha.kernel.Invalid.Violation;
import org.mingcha.kernel.Invalid;
import org.mingcha.measure.goods.ListedItem;

/** The list as officers type it, one thing in a line: name, specification, quantity, unit, condition, separated by bars. */
final class ItemLines {

  private static final String BAR = "\\s*[|｜]\\s*";
  private static final int FEWEST = 4;
  private static final int CONDITION = 4;

  private ItemLines() {}

  /** Refused as {@link Invalid} with the number of the first line that is not one. */
  static List<ListedItem> read(String lines) {
    var typed = (lines == null ? "" : lines).lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    return IntStream.range(0, typed.size()).mapToObj(i -> line(typed.get(i), i + 1)).toList();
  }

  static String write(List<ListedItem> items) {
    return items.stream().map(item -> String.join(" | ", item.name(), told(item.specification()), item.quantity().stripTrailingZeros().toPlainString(),
        item.unit(), told(item.condition()))).collect(Collectors.joining("\n"));
  }

  private static ListedItem line(String line, int number) {
    var parts = line.split(BAR, -1);
    if (parts.length < FEWEST) {
      throw unreadable(number);
    }
    try {
      return new ListedItem(parts[0], blank(parts[1]), new BigDecimal(parts[2]), parts[3],
          parts.length > CONDITION ? blank(parts[CONDITION]) : null, null);
    } catch (NumberFormatException noNumber) {
      throw unreadable(number);
    }
  }

  private static Invalid unreadable(int number) {
    return new Invalid(List.of(new Violation("/items/" + (number - 1), "measure.line", Map.of("line", number))));
  }

  private static String told(String text) {
    return text == null ? "" : text;
  }

  private static String blank(String text) {
    return text.isBlank() ? null : text;
  }
}
