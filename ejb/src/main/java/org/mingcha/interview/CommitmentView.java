package org.mingcha.interview;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;

/**
 * A commitment as pages and documents show it.
 *
 * @param nth its number within the interview, from 1
 * @param dueOn the day by which the operator promised it; a date that was agreed, not reckoned, so it does not roll forward
 * @param overdue whether it is still open after that day
 * @param proof what shows that it was kept; null while it is open
 * @param evidence where the proof is kept, such as a file or paper number; null when the proof needs none
 * @param attachment number of the file among the interview's enclosures that proves it; null when there is none
 * @param settledAt when it was proven or written off
 */
public record CommitmentView(int nth, String text, LocalDate dueOn, CommitmentState state, boolean overdue, String proof,
    String evidence, Integer attachment, String writtenOffReason, Instant settledAt, String settledBy) implements Serializable {}
