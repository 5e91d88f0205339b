package org.mingcha.audit;

import java.io.Serializable;
import java.time.Instant;

/**
 * An audit entry as the timeline shows it.
 *
 * @param seq position in its chain, from 1
 * @param facts what was before and after, as a JSON object
 * @param hash SM3 digest that binds the entry to all before it
 */
public record AuditView(long seq, Instant at, String user, String name, String role, String bureau, String action,
    String facts, String hash) implements Serializable {}
