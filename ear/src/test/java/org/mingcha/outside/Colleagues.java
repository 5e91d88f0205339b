package org.mingcha.outside;

import static org.junit.jupiter.api.Assertions.assertEquals;

/** What colleagues do through the API while somebody has a page of the same thing open. */
public final class Colleagues {

  private static final String ABSENCE =
      "{\"officer\": \"%s\", \"from\": \"%s\", \"to\": \"%s\", \"duty\": \"%s\", \"cover\": \"%s\", \"reason\": \"出差\"}";

  private Colleagues() {}

  /** Takes that step. */
  public static void act(String officer, String path, String action, String body) {
    var reply = Caller.officer(officer).act(path, action, body);
    assertEquals(200, reply.status(), reply.body());
  }

  /** The path of a thing of that kind, by its number. */
  public static String path(String kind, String number) {
    return "/api/v1/" + kind + "/" + encoded(number);
  }

  /** A number as it stands in an address. */
  public static String encoded(String number) {
    return Caller.encoded(number);
  }

  /** Number of a penalty on the spot that the inspectors of Yuhang have drafted. */
  public static String summaryDrafted() {
    var opened = SomeLeads.INSPECTOR.post("/api/v1/summary-penalties", OneOfEach.PENALTY.formatted("null", "R-EC76", "500"));
    assertEquals(201, opened.status(), opened.body());
    return opened.text("/number");
  }

  /** Enters an absence of that day. */
  public static void absent(String by, String officer, String day, String duty, String cover) {
    var entered = Caller.officer(by).post("/api/v1/absences", ABSENCE.formatted(officer, day, day, duty, cover));
    assertEquals(201, entered.status(), entered.body());
  }
}
