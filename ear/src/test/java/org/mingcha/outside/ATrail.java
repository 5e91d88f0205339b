package org.mingcha.outside;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;

/** A trail made by work on some leads and reports, with anchors in between. */
public final class ATrail {

  private static final Caller AUDITOR = Caller.officer("auditor");

  private ATrail() {}

  /** Works, anchors, works on, anchors, works on; answers all anchors there are, as they are to be kept outside. */
  public static List<String> written() {
    work();
    anchor();
    work();
    long last = anchor();
    work();
    return new ArrayList<>(LongStream.rangeClosed(1, last).mapToObj(number -> AUDITOR.get("/api/v1/audit/anchors/" + number).body()).toList());
  }

  private static long anchor() {
    var made = AUDITOR.post("/api/v1/audit/anchors", "{}");
    assertEquals(201, made.status(), made.body());
    return made.json().path("number").asLong();
  }

  private static void work() {
    for (int i = 0; i < 6; i++) {
      SomeLeads.verified("2026-11-02");
      SomeLeads.report("platform-a", SomeLeads.unique(), SomeLeads.unique(), null);
    }
  }
}
