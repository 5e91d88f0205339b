package org.mingcha.procedure;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * A matter in a list.
 *
 * @param dueOn the soonest time limit that still runs, null when none does, and where one stands still of which nobody knows when it goes on;
 *     time of the party that is over does not run
 * @param dueAt its last moment where it runs by the hour, null for days
 * @param paused the limit that gives the day stands still
 * @param partyTimeOver name of the party's time that is over, so that the bureau may go on; null when none is
 * @param parties by their names, in their order; empty where none is named
 */
public record MatterRow(long id, String kind, String number, String title, String stage, String bureau, String awaits,
    String nextMove, LocalDate dueOn, Instant dueAt, Boolean provisional, boolean paused, String partyTimeOver, Instant openedAt,
    List<String> parties) implements Serializable {}
