package org.mingcha.evidence;

import java.io.Serializable;
import java.time.Instant;

/** One link of the chain of custody. */
public record CustodyView(Instant at, String from, String to, String place, String seal, String purpose, String recordedBy)
    implements Serializable {}
