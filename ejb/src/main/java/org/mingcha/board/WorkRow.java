package org.mingcha.board;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;

/**
 * Something that waits for the reader.
 *
 * @param number of a pushed decision its id, as in addresses
 * @param nextMove the step to take, {@code open-lead} for a report, {@code publish} or {@code take-down} for a pushed decision
 * @param limit name of the limit that runs, null when none does; never time of the party that is over
 * @param dueOn its last day, null when no limit runs, and while one stands still of which nobody knows when it goes on
 * @param dueAt its last moment where it runs by the hour, null for days
 * @param paused it stands still
 * @param handlers names of those in charge, separated by 、
 * @param coverFor names of the absent among them for whom the reader stands in, null when for nobody
 * @param partyTimeOver name of the time given to the party that was over last, so that the bureau may go on; null when none is
 */
public record WorkRow(String kind, String number, String title, String stage, String bureau, String nextMove,
    String awaits, String limit, LocalDate dueOn, Instant dueAt, boolean provisional, boolean paused, String handlers, String coverFor,
    String partyTimeOver) implements Serializable {}
