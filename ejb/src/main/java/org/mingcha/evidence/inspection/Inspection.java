package org.mingcha.evidence.inspection;

import java.io.Serializable;
import java.util.List;

/** What an inspection looked at, and what it found of each item. */
public record Inspection(Audience audience, ControlType control, List<ItemFinding> findings) implements Serializable {}
