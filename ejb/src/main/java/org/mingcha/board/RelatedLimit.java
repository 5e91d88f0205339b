package org.mingcha.board;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * A day that something belonging to a matter has to keep: the limit of a measure or an order, or the answer to a request.
 *
 * @param paper the paper by which something was asked; null for a limit
 * @param dueOn null for a limit that stands still and nobody knows when it goes on
 * @param paused it stands still
 */
public record RelatedLimit(String limit, LocalDate dueOn, boolean provisional, boolean paused, String kind, String number, String paper)
    implements Serializable {}
