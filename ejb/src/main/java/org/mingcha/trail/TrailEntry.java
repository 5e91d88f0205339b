package org.mingcha.trail;

import java.io.Serializable;
import org.mingcha.audit.AuditView;
import org.mingcha.kernel.SubjectRef;

/**
 * An audit entry as the audit administrator reads it.
 *
 * @param chain the chain in which it stands
 * @param subject what it was done to
 */
public record TrailEntry(long id, String chain, SubjectRef subject, AuditView entry) implements Serializable {}
