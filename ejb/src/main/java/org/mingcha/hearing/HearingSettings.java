package org.mingcha.hearing;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;

/**
 * Times of a hearing that nobody has verified yet, kept as data: {@code /law/hearing.json}, where each figure has its comment.
 *
 * @param scheduleWithin working days from the request until host, time and place are fixed
 * @param reportWithin working days from the hearing until its report
 * @param noticeBefore full working days between the notice and the hearing
 */
public record HearingSettings(int scheduleWithin, int reportWithin, int noticeBefore) {

  private static final HearingSettings SHIPPED = read();

  /** As this release has them; ones that cannot be read stop the start. */
  public static HearingSettings shipped() {
    return SHIPPED;
  }

  private static HearingSettings read() {
    try (var in = HearingSettings.class.getResourceAsStream("/law/hearing.json")) {
      var json = new ObjectMapper().readTree(in);
      return new HearingSettings(json.required("scheduleWithin").required("value").intValue(),
          json.required("reportWithin").required("value").intValue(), json.required("noticeBefore").required("value").intValue());
    } catch (IOException unreadable) {
      throw new UncheckedIOException("law/hearing.json", unreadable);
    }
  }
}
