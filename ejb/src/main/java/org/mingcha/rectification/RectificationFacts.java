package org.mingcha.rectification;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.mingcha.calendar.DayUnit;
import org.mingcha.document.service.ServiceRecord;

/** What only an order has; what has not come about yet is null or empty. */
public record RectificationFacts(Breach breach, String facts, String demands, int termLength, DayUnit termUnit, String drafter,
    String issuer, LocalDate issuedOn, ServiceRecord service, List<RecheckView> rechecks) implements Serializable {}
