package org.mingcha.evidence;

import java.io.Serializable;
import java.time.Instant;

/** To whom a piece was handed, where, under which seal and what for; from whom follows from who has it. */
public record CustodyReport(Instant at, String to, String place, String seal, String purpose) implements Serializable {}
