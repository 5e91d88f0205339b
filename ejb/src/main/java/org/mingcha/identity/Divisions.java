package org.mingcha.identity;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The administrative divisions (行政区划, GB/T 2260) that the application ships, from the files in {@code /identity}. They
 * say which places there are; which bureaus there are, and of which level, is said by the register alone.
 */
public final class Divisions {

  /**
   * A place.
   *
   * @param code six digits
   * @param city four digits of the prefecture or group that it lies in; its own, if it is one
   */
  record Division(String code, String name, String city) {

    String province() {
      return code.substring(0, 2) + "0000";
    }
  }

  static final List<Division> PROVINCES = read("provinces", row -> new Division(row[0] + "0000", row[1], null));
  static final List<Division> CITIES = read("cities", row -> new Division(row[0] + "00", row[1], row[0]));
  static final List<Division> COUNTIES = read("areas", row -> new Division(row[0], row[1], row[2]));

  private static final Set<String> CODES = Stream.of(PROVINCES, CITIES, COUNTIES,
      read("others", row -> new Division(row[0], row[1], null))).flatMap(List::stream).map(Division::code)
      .collect(Collectors.toUnmodifiableSet());

  private Divisions() {}

  /** Whether there is a division with this code. */
  public static boolean known(String code) {
    return CODES.contains(code);
  }

  /** The rows of a file without its heading; a missing or damaged one stops the server at start. */
  static <T> List<T> read(String file, Function<String[], T> row) {
    var name = "/identity/" + file + ".csv";
    try (var lines = new BufferedReader(new InputStreamReader(Divisions.class.getResourceAsStream(name), StandardCharsets.UTF_8))) {
      return lines.lines().skip(1).map(line -> row.apply(line.replace("\"", "").split(","))).toList();
    } catch (IOException damaged) {
      throw new UncheckedIOException(name, damaged);
    }
  }
}
