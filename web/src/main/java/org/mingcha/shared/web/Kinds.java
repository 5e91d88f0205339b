package org.mingcha.shared.web;

import java.util.Map;

/** The kinds of things that have a page, as the API names them: their component (whose texts are theirs) and their page. */
final class Kinds {

  private record Place(String component, String page) {}

  private static final Map<String, Place> PLACES = Map.of(
      "disposal-reports", new Place("report", "/report/report"),
      "leads", new Place("lead", "/lead/lead"),
      "penalty-cases", new Place("enforcement", "/enforcement/case"),
      "rectification-orders", new Place("rectification", "/rectification/order"),
      "spot-checks", new Place("spotcheck", "/spotcheck/check"),
      "spot-check-plans", new Place("spotplan", "/spotplan/plan"));

  private Kinds() {}

  static String component(String kind) {
    return place(kind).component();
  }

  static String page(String kind) {
    return place(kind).page();
  }

  private static Place place(String kind) {
    var place = PLACES.get(kind);
    if (place == null) {
      throw new IllegalArgumentException("no page for " + kind);
    }
    return place;
  }
}
