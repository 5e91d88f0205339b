package org.mingcha.review;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.io.Serializable;
import java.time.LocalDate;

/**
 * What a reviewer found (审核意见书).
 *
 * @param reviewer login of the reviewer
 * @param opinion in words
 * @param objections what is wrong at which of the seven points
 */
@Embeddable
public record CaseReview(@Enumerated(EnumType.STRING) @Column(name = "review_kind") ReviewKind kind,
    @Enumerated(EnumType.STRING) ReviewConclusion conclusion, String opinion, Objections objections, String reviewer, String reviewerName,
    LocalDate reviewedOn) implements Serializable {}
