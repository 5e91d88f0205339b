package org.mingcha.outside;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Stream;

/** Settings on penalties, for tests of other packages. */
public final class SomeSettings {

  private static final String BANDS = """
      {"topic": "BANDS", "inForceFrom": "%s", "value": {"lenientBelow": "0.25", "heavierAbove": "0.75"}, "reason": "裁量基准"}""";

  private SomeSettings() {}

  /** The page of one that waits for the leader of Zhejiang. */
  public static String waiting() {
    var proposed = Caller.officer("zhejiang.legal").post("/api/v1/penalty-settings", BANDS.formatted(LocalDate.now(ZoneOffset.ofHours(8)).plusYears(1)));
    assertEquals(201, proposed.status(), proposed.body());
    return "/penalty/setting.xhtml?id=" + proposed.text("/id");
  }

  /** The pages on which a province proposes something, one for each topic. */
  public static List<String> proposals() {
    return Stream.of("HEARING", "BANDS", "QUESTION", "BASIS", "REVIEW", "PUBLICITY").map("/penalty/propose.xhtml?topic="::concat).toList();
  }
}
