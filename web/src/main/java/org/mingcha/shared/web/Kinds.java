package org.mingcha.shared.web;

import java.util.List;
import java.util.Map;
import java.util.Set;

/** The kinds of things that have a page, as the API names them: their component (whose texts are theirs) and their page. */
final class Kinds {

  private record Place(String component, String page) {}

  private static final Map<String, Place> PLACES = Map.ofEntries(
      Map.entry("disposal-reports", new Place("report", "/report/report")),
      Map.entry("leads", new Place("lead", "/lead/lead")),
      Map.entry("interviews", new Place("interview", "/interview/interview")),
      Map.entry("uncontactable-notices", new Place("contact", "/contact/notice")),
      Map.entry("evidence-preservations", new Place("measure", "/measure/preservation")),
      Map.entry("seizures", new Place("measure", "/measure/seizure")),
      Map.entry("penalty-cases", new Place("enforcement", "/enforcement/case")),
      Map.entry("rectification-orders", new Place("rectification", "/rectification/order")),
      Map.entry("referrals", new Place("referral", "/referral/referral")),
      Map.entry("spot-checks", new Place("spotcheck", "/spotcheck/check")),
      Map.entry("spot-check-plans", new Place("spotplan", "/spotplan/plan")),
      Map.entry("pushed-decisions", new Place("execution", "/execution/pushed")),
      Map.entry("summary-penalties", new Place("summary", "/summary/penalty")));

  private static final Set<String> NO_MATTERS = Set.of("disposal-reports", "pushed-decisions");

  private Kinds() {}

  /** Those that are matters, in alphabetical order. */
  static List<String> matters() {
    return PLACES.keySet().stream().filter(kind -> !NO_MATTERS.contains(kind)).sorted().toList();
  }

  static boolean knows(String kind) {
    return PLACES.containsKey(kind);
  }

  static String component(String kind) {
    return place(kind).component();
  }

  static String page(String kind) {
    return place(kind).page();
  }

  static boolean known(String kind) {
    return PLACES.containsKey(kind);
  }

  private static Place place(String kind) {
    var place = PLACES.get(kind);
    if (place == null) {
      throw new IllegalArgumentException("no page for " + kind);
    }
    return place;
  }
}
