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
 * @param opinion in words: jurisdiction, party, facts, nature, basis, procedure, appropriateness (审核的七项内容)
 */
@Embeddable
public record CaseReview(@Enumerated(EnumType.STRING) @Column(name = "review_kind") ReviewKind kind,
    @Enumerated(EnumType.STRING) ReviewConclusion conclusion, String opinion, String reviewer, String reviewerName,
    LocalDate reviewedOn) implements Serializable {}
