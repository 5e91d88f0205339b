package org.mingcha.approval;

import java.time.Instant;
import org.mingcha.kernel.Actor;
import org.mingcha.kernel.SubjectRef;

/**
 * A sheet was signed. The component whose matter it concerns takes its move in the same transaction.
 *
 * @param purpose what the sheet asked, such as {@code filing}
 * @param move the move that this signature is
 */
public record SheetSigned(SubjectRef subject, String purpose, String move, Actor by, String opinion, Instant at) {}
