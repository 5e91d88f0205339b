package org.mingcha.identity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What the register lacks of the country's bureaus, ready to be added. */
final class CountryRegister {

  private record Chosen(String code, String token, String nameEn) {}

  private static final Map<String, Chosen> CHOSEN = Divisions.read("bureaus", row -> new Chosen(row[0], row[1], row[2]))
      .stream().collect(Collectors.toMap(Chosen::code, chosen -> chosen));

  private CountryRegister() {}

  /** Bureaus that the register does not know yet, superiors first. Those it knows stay as they are. */
  static List<BureauView> missing(List<BureauView> registered) {
    var known = registered.stream().collect(Collectors.toMap(BureauView::code, bureau -> bureau));
    var seats = Country.seats().stream().filter(seat -> !known.containsKey(seat.code())).toList();
    var tokens = Tokens.of(seats, by(known), chosen());
    var paths = new HashMap<String, String>();
    registered.forEach(bureau -> paths.put(bureau.code(), bureau.path()));
    var missing = new ArrayList<BureauView>();
    for (var seat : seats) {
      paths.put(seat.code(), paths.getOrDefault(seat.superior(), "/") + seat.code() + "/");
      missing.add(bureau(seat, tokens.get(seat.code()), paths.get(seat.code())));
    }
    return missing;
  }

  private static BureauView bureau(Seat seat, String token, String path) {
    var chosen = CHOSEN.get(seat.code());
    return new BureauView(seat.code(), seat.bureauName(), chosen == null ? null : chosen.nameEn(), token, seat.level(),
        seat.equivalent(), seat.superior(), path, true, 0);
  }

  private static Map<String, String> by(Map<String, BureauView> known) {
    return known.values().stream().collect(Collectors.toMap(BureauView::code, BureauView::token));
  }

  private static Map<String, String> chosen() {
    return CHOSEN.values().stream().collect(Collectors.toMap(Chosen::code, Chosen::token));
  }
}
