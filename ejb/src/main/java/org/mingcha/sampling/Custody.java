package org.mingcha.sampling;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.io.Serializable;
import java.time.LocalDate;

/** A part of the sample changed hands on that day (样品交接); the seal was looked at on the occasion. */
@Embeddable
public record Custody(@Enumerated(EnumType.STRING) SamplePart part, String holder, String place, LocalDate handedOn,
    boolean sealIntact) implements Serializable {}
