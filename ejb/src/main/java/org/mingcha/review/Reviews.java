package org.mingcha.review;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import org.mingcha.kernel.Actor;
import org.mingcha.kernel.Basis;

/** All reviews of a case, in order. Each answers one request; neither is ever changed. */
@Embeddable
public class Reviews {

  @ElementCollection
  @CollectionTable(name = "case_review_request", joinColumns = @JoinColumn(name = "case_id"))
  @OrderColumn(name = "position")
  private List<ReviewRequest> requests = new ArrayList<>();

  @ElementCollection
  @CollectionTable(name = "case_review", joinColumns = @JoinColumn(name = "case_id"))
  @OrderColumn(name = "position")
  private List<CaseReview> answers = new ArrayList<>();

  /**
   * Asks for a review: a legal one where there are grounds for it now, or were before. A case that had to be reviewed in law does not
   * get round that by being submitted anew, and one that was heard needs it whatever is said (未通过法制审核的，不得作出决定).
   */
  @Basis({"SAMR-PROC@2022:50", "APL@2021:58"})
  public void submit(Collection<LegalReviewGround> grounds, String by, LocalDate on, int hearingsBefore) {
    var all = new TreeSet<>(grounds);
    requests.forEach(earlier -> all.addAll(earlier.grounds()));
    all.remove(LegalReviewGround.HEARD);
    if (hearingsBefore > 0) {
      all.add(LegalReviewGround.HEARD);
    }
    requests.add(ReviewRequest.submitted(all, by, on, hearingsBefore));
  }

  /** Answers the request that is open. */
  public void conclude(ReviewOpinion said, Actor by, LocalDate on) {
    answers.add(new CaseReview(last().kind(), said.conclusion(), said.opinion(), said.objections(), by.user(), by.name(), on));
  }

  /** Whether a request waits for its answer. */
  public boolean awaited() {
    return requests.size() > answers.size();
  }

  /** Whether a review was asked for and the last one has its answer. */
  public boolean answered() {
    return !requests.isEmpty() && !awaited();
  }

  /** Whether the review asked for last, if any, was agreed to. */
  public boolean passed() {
    return answered() && answers.get(answers.size() - 1).conclusion() == ReviewConclusion.AGREE;
  }

  /** Whether a legal review that began after that many hearings were over has been passed. */
  public boolean passedAfter(int hearings) {
    return passed() && askedAfter(hearings);
  }

  /** Whether the review asked for last is a legal one that began after that many hearings were over; any review where there were none. */
  public boolean askedAfter(int hearings) {
    return hearings == 0 || legal() && last().hearingsBefore() >= hearings;
  }

  /** Whether what waits or was answered last is a legal review. */
  public boolean legal() {
    return !requests.isEmpty() && last().kind() == ReviewKind.LEGAL_REVIEW;
  }

  public boolean reviewedBy(String user) {
    return answers.stream().anyMatch(answer -> answer.reviewer().equals(user));
  }

  public List<ReviewRequest> requests() {
    return List.copyOf(requests);
  }

  public List<CaseReview> answers() {
    return List.copyOf(answers);
  }

  private ReviewRequest last() {
    return requests.get(requests.size() - 1);
  }
}
