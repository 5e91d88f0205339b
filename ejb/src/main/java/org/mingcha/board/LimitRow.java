package org.mingcha.board;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;

/**
 * A running time limit of a matter on the bureau's board, or a day that it has agreed.
 *
 * @param dueOn its last day, null while it stands still and nobody knows when it goes on
 * @param beginsOn the first day of a time that has not begun yet, null once it has
 * @param nth tells those of one day apart
 * @param dueAt its last moment where it runs by the hour, null for days
 * @param paused it stands still
 * @param partyTimeOver it is time of the party that is over: nobody is late, the bureau may go on
 */
public record LimitRow(long nth, String limit, LocalDate dueOn, Instant dueAt, LocalDate beginsOn, boolean provisional, boolean paused, boolean partyTimeOver, String kind,
    String number, String title, String stage, String bureau, String handlers) implements Serializable {}
