package org.mingcha.identity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Derives the tokens (机关代字) of bureaus that have none yet. A prefecture begins with one character of its name (杭市监),
 * a county with its superior's and one of its own (深南市监). Those that would be alike all become longer, so that the
 * result does not hang on an order; none is given that another bureau has already.
 */
final class Tokens {

  static final String SUFFIX = "市监";
  static final String FORM = "[\\p{IsHan}（）]{1,15}";

  private static final String NUMERALS = "〇一二三四五六七八九";

  private final Map<String, String> known;
  private final Map<String, String> derived = new HashMap<>();
  private final Set<String> taken;

  private Tokens(Map<String, String> known, Map<String, String> chosen) {
    this.known = new HashMap<>(chosen);
    this.known.putAll(known);
    this.taken = new HashSet<>(this.known.values());
  }

  /**
   * Tokens for seats, by code.
   *
   * @param known tokens of the bureaus in the register, by code
   * @param chosen tokens that bureaus are known to use, by code; given up where the register gave one to somebody else
   */
  static Map<String, String> of(List<Seat> seats, Map<String, String> known, Map<String, String> chosen) {
    var inUse = new HashSet<>(known.values());
    var free = new HashMap<>(chosen);
    free.values().removeIf(inUse::contains);
    var tokens = new Tokens(known, free);
    for (var level : BureauLevel.values()) {
      tokens.derive(seats.stream().filter(seat -> seat.level() == level).toList());
    }
    return tokens.derived;
  }

  private void derive(List<Seat> seats) {
    var open = new ArrayList<Seat>();
    seats.forEach(seat -> {
      if (known.containsKey(seat.code())) {
        derived.put(seat.code(), known.get(seat.code()));
      } else {
        open.add(seat);
      }
    });
    for (int length = 1; !open.isEmpty(); length++) {
      giveOut(open, length);
    }
  }

  private void giveOut(List<Seat> open, int length) {
    Function<Seat, String> candidate = seat -> candidate(seat, length);
    var wanted = open.stream().collect(Collectors.groupingBy(candidate, Collectors.counting()));
    var lucky = open.stream().filter(seat -> wanted.get(candidate.apply(seat)) == 1 && !taken.contains(candidate.apply(seat))).toList();
    lucky.forEach(seat -> derived.put(seat.code(), candidate.apply(seat)));
    lucky.forEach(seat -> taken.add(derived.get(seat.code())));
    open.removeAll(lucky);
  }

  private String candidate(Seat seat, int length) {
    var own = seat.ownName();
    var before = seat.level() == BureauLevel.COUNTY ? stem(seat.superior()) : "";
    return before + (length <= own.length() ? own.substring(0, length) : own.substring(0, 1) + numerals(seat.code())) + SUFFIX;
  }

  private String stem(String code) {
    var token = derived.getOrDefault(code, known.getOrDefault(code, ""));
    return token.endsWith(SUFFIX) ? token.substring(0, token.length() - SUFFIX.length()) : token;
  }

  private static String numerals(String code) {
    return code.chars().mapToObj(digit -> NUMERALS.substring(digit - '0', digit - '0' + 1)).collect(Collectors.joining());
  }
}
