package org.mingcha.board;

import java.io.Serializable;
import org.mingcha.identity.Officer;

/** What stands around every page: who is reading, and how many things wait. */
public record Standing(Officer reader, WorkCounts counts) implements Serializable {}
