package org.mingcha.procedure;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * A matter in a list.
 *
 * @param dueOn the soonest time limit that still runs, null when none does; time of the party that is over does not run
 * @param dueAt its last moment where it runs by the hour, null for days
 * @param parties by their names, in their order; empty where none is named
 */
public record MatterRow(long id, String kind, String number, String title, String stage, String bureau, String awaits,
    String nextMove, LocalDate dueOn, Instant dueAt, Boolean provisional, Instant openedAt, List<String> parties) implements Serializable {}
