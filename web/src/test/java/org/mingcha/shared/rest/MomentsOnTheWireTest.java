package org.mingcha.shared.rest;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("时刻写成带时区的 ISO 8601，秒数为零也写出")
class MomentsOnTheWireTest {

  @ParameterizedTest(name = "{0} → {1}")
  @CsvSource({"2026-12-03T02:15:00Z, 2026-12-03T10:15:00+08:00", "2026-12-03T02:15:07Z, 2026-12-03T10:15:07+08:00",
      "2026-12-03T16:00:00.250Z, 2026-12-04T00:00:00.25+08:00"})
  void secondsAreWrittenOut(Instant at, String written) {
    assertEquals("{\"at\":\"" + written + "\"}", Json.write(Map.of("at", at)));
  }
}
