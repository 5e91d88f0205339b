package org.mingcha.trail;

import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** Where a page of the trail begins: after the entry of this moment and id. */
public record TrailCursor(Instant at, long id) {

  static TrailCursor after(TrailEntry entry) {
    return new TrailCursor(entry.entry().at(), entry.id());
  }

  /** @throws IllegalArgumentException for what is no cursor of ours */
  public static TrailCursor parse(String text) {
    if (!text.matches("\\d{1,16}-\\d{1,18}")) {
      throw new IllegalArgumentException(text);
    }
    var parts = text.split("-");
    return new TrailCursor(Instant.EPOCH.plus(Long.parseLong(parts[0]), ChronoUnit.MICROS), Long.parseLong(parts[1]));
  }

  @Override
  public String toString() {
    return ChronoUnit.MICROS.between(Instant.EPOCH, at) + "-" + id;
  }
}
