package org.mingcha.procedure;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.time.Instant;

/** An officer who handled a matter until it was handed over (原办案人员). */
@Embeddable
record FormerHandler(@Column(name = "login") String user, String name, Instant until) implements Serializable {}
