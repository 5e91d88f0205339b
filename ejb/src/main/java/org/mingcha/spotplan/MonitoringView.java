package org.mingcha.spotplan;

import java.io.Serializable;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A result of monitoring as it was recorded.
 *
 * @param bureau code of the bureau that recorded it
 */
public record MonitoringView(long id, String bureau, String platform, LocalDate from, LocalDate to, int lookedAt, int suspected, String source,
    String recordedBy, String recordedByName, Instant recordedAt) implements Serializable {

  private static final BigDecimal HUNDRED = new BigDecimal("100");

  /** On how many of a hundred listings a breach was suspected, to one decimal. */
  public BigDecimal rate() {
    return new BigDecimal(suspected).multiply(HUNDRED).divide(new BigDecimal(lookedAt), 1, RoundingMode.HALF_UP);
  }

  /** What the audit trail keeps of it. */
  Map<String, Object> facts() {
    var facts = new LinkedHashMap<String, Object>();
    facts.put("platform", platform);
    facts.put("from", from.toString());
    facts.put("to", to.toString());
    facts.put("lookedAt", lookedAt);
    facts.put("suspected", suspected);
    facts.put("source", source);
    return facts;
  }
}
