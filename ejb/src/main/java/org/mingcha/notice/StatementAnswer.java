package org.mingcha.notice;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.io.Serializable;
import java.time.LocalDate;

/** How the bureau answered a statement (复核意见): facts, reasons and evidence given by the party were checked. */
@Embeddable
public record StatementAnswer(@Enumerated(EnumType.STRING) StatementFinding finding, String reason, String answeredBy, LocalDate answeredOn)
    implements Serializable {}
