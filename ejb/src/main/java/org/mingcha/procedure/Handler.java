package org.mingcha.procedure;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;

/** An officer who handles a matter (办案人员), with the certificate number valid on the day of designation. */
@Embeddable
public record Handler(@Column(name = "login") String user, String name, String certificate) implements Serializable {}
