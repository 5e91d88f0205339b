package org.mingcha.board;

import java.io.Serializable;
import java.time.Instant;

/** One report or matter of a party, and the capacity in which it stands there; a report names none. */
public record PartyEntry(String kind, String number, String title, String stage, String bureau, String name, String capacity,
    Instant at) implements Serializable {}
