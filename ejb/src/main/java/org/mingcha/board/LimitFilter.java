package org.mingcha.board;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * What the board of time limits is narrowed to; every component may be null.
 *
 * @param kind of matter, as in addresses
 * @param handler login name of a handler
 * @param bureau code of the bureau whose limits they are
 * @param paused only those that stand still, or only those that run
 * @param partyTimeOver only time of the party that is over, or only the others
 * @param from the first day on which they end
 * @param to the last day
 */
public record LimitFilter(String kind, String handler, String bureau, Boolean paused, Boolean partyTimeOver, LocalDate from, LocalDate to)
    implements Serializable {}
