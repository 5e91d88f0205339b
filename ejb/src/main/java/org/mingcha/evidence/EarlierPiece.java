package org.mingcha.evidence;

import java.io.Serializable;
import java.time.Instant;
import org.mingcha.kernel.SubjectRef;

/** A piece of evidence of a lead, as the case or lead that goes on for it lists it. */
public record EarlierPiece(long id, SubjectRef matter, int number, EvidenceKind kind, String title, Instant startedAt) implements Serializable {}
