package org.mingcha.review;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * A case was handed to the reviewers (送审).
 *
 * @param groundNames names of the {@link LegalReviewGround}s with a blank between; empty for a case review
 * @param submittedOn day in Asia/Shanghai from which the ten working days of the review run
 * @param hearingsBefore how many hearings had been concluded by then
 */
@Embeddable
public record ReviewRequest(@Enumerated(EnumType.STRING) @Column(name = "review_kind") ReviewKind kind,
    @Column(name = "grounds") String groundNames, String submittedBy, LocalDate submittedOn, int hearingsBefore) implements Serializable {

  private static final String BETWEEN = " ";

  static ReviewRequest submitted(Collection<LegalReviewGround> grounds, String by, LocalDate on, int hearingsBefore) {
    return new ReviewRequest(grounds.isEmpty() ? ReviewKind.CASE_REVIEW : ReviewKind.LEGAL_REVIEW,
        new TreeSet<>(grounds).stream().map(Enum::name).collect(Collectors.joining(BETWEEN)), by, on, hearingsBefore);
  }

  /** Why legal review is needed; empty for a case review. */
  public List<LegalReviewGround> grounds() {
    return groundNames.isEmpty() ? List.of() : Arrays.stream(groundNames.split(BETWEEN)).map(LegalReviewGround::valueOf).toList();
  }
}
