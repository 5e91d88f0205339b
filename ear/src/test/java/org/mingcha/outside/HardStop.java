package org.mingcha.outside;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * One line of {@code hard-stops.csv}: what is tried, and how it is refused.
 *
 * @param on how the page says it before anything is typed: {@code barred}, the button is disabled; {@code choice}, what would be
 *     chosen is disabled with the reason; {@code marked}, its name says why not; {@code form}, only what is typed makes it wrong
 * @param words what the page says
 * @param article the article as the page writes it
 */
public record HardStop(String number, String tried, String code, String basis, String on, String words, String article) {

  /** All of them. */
  public static List<HardStop> all() {
    try (var lines = HardStop.class.getResourceAsStream("/hard-stops.csv")) {
      return new String(lines.readAllBytes(), StandardCharsets.UTF_8).lines().filter(line -> !line.startsWith("#")).map(line -> line.split(","))
          .map(cell -> new HardStop(cell[0], cell[1], cell[2], cell[3], cell[4], cell[5], cell[6])).toList();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /** The name under which it is tried. */
  public String name() {
    return number + " " + tried;
  }
}
