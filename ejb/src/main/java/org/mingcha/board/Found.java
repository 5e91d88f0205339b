package org.mingcha.board;

import java.io.Serializable;
import java.time.Instant;

/** Something that the search found; {@code at} is when it was opened or received. */
public record Found(String kind, String number, String title, String stage, String bureau, Instant at) implements Serializable {}
