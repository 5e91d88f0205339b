package org.mingcha.execution;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.time.LocalDate;

/** The court was asked to enforce the decision (强制执行申请书). */
@Embeddable
public record CourtApplication(String court, String documentNo, LocalDate appliedOn, String signedBy) implements Serializable {}
