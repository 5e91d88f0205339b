package org.mingcha.board;

import java.io.Serializable;
import java.time.LocalDate;

/** A running time limit of a matter on the bureau's board. {@code paused}: it stands still, and its day will move. */
public record LimitRow(long id, String limit, LocalDate dueOn, boolean provisional, boolean paused, String kind, String number,
    String title, String stage, String bureau, String handlers) implements Serializable {}
