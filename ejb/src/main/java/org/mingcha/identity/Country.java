package org.mingcha.identity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.mingcha.identity.Divisions.Division;

/**
 * Which bureaus the country has by its divisions: the national one, one for each province, prefecture and county. A city
 * without counties (中山, 东莞, 儋州, 嘉峪关) has one bureau of both levels. Superiors come before their subordinates.
 */
final class Country {

  /** Rows of the data that gather others and are no places. */
  private static final Set<String> GROUPS = Set.of("市辖区", "县", "省直辖县级行政区划", "自治区直辖县级行政区划");

  private final Seat nation = Seat.country();
  private final Map<String, Seat> seats = new HashMap<>();
  private final List<Seat> inOrder = new ArrayList<>(List.of(nation));

  private Country() {
    var counties = Divisions.COUNTIES.stream().collect(Collectors.groupingBy(Division::city));
    Divisions.PROVINCES.forEach(province -> add(nation.with(province, BureauLevel.PROVINCE)));
    Divisions.CITIES.stream().filter(city -> !GROUPS.contains(city.name()))
        .forEach(city -> add(city(city, counties.getOrDefault(city.city(), List.of()))));
    Divisions.COUNTIES.forEach(this::addCounty);
  }

  static List<Seat> seats() {
    return new Country().inOrder;
  }

  private Seat city(Division city, List<Division> counties) {
    var seat = seats.get(city.province()).with(city, BureauLevel.PREFECTURE);
    return counties.stream().allMatch(county -> county.name().equals(city.name()))
        ? new Seat(city, seat.within(), seat.level(), BureauLevel.COUNTY) : seat;
  }

  /** A county of a group hangs under the province; the one "county" of a city without counties is the city itself. */
  private void addCounty(Division county) {
    var city = seats.get(county.city() + "00");
    if (city == null) {
      add(seats.get(county.province()).with(county, BureauLevel.COUNTY));
    } else if (city.equivalent() == null) {
      add(city.with(county, BureauLevel.COUNTY));
    }
  }

  private void add(Seat seat) {
    seats.put(seat.code(), seat);
    inOrder.add(seat);
  }
}
