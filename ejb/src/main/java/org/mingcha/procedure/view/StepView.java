package org.mingcha.procedure.view;

import java.io.Serializable;
import java.time.Instant;

/** A step as pages and problems show it. */
public record StepView(String move, String from, String to, String basis, String user, String name, String role,
    Instant at, String note) implements Serializable {}
