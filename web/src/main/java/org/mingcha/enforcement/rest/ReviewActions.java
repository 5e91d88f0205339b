package org.mingcha.enforcement.rest;

import static java.util.Map.entry;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import org.mingcha.enforcement.CaseView;
import org.mingcha.enforcement.EnforcementDesk;
import org.mingcha.enforcement.ReviewDesk;
import org.mingcha.enforcement.AssessmentDesk;
import org.mingcha.enforcement.rest.CaseBodies.Closing;
import org.mingcha.enforcement.rest.CaseBodies.Days;
import org.mingcha.enforcement.rest.CaseBodies.Nothing;
import org.mingcha.enforcement.rest.CaseBodies.Review;
import org.mingcha.enforcement.rest.CaseBodies.Submission;
import org.mingcha.enforcement.rest.CaseBodies.Suspension;
import org.mingcha.enforcement.rest.CaseBodies.Termination;
import org.mingcha.enforcement.rest.FindingBodies.Finding;
import org.mingcha.shared.rest.Action;
import org.mingcha.shared.rest.Json;
import org.mingcha.shared.rest.Reason;

/** Investigation and review of a case: each action reads its own body. */
@ApplicationScoped
class ReviewActions {

  @Inject private EnforcementDesk investigation;
  @Inject private ReviewDesk reviews;
  @Inject private AssessmentDesk assessments;
  @Inject private Json json;

  private final Map<String, Action<CaseView>> actions = Map.ofEntries(
      entry("investigate", (no, version, body) -> {
        json.readIfAny(body, Nothing.class);
        return investigation.investigate(no, version);
      }),
      entry("suspend", (no, version, body) -> {
        var suspension = json.read(body, Suspension.class);
        return investigation.suspend(no, version, suspension.documentNo(), suspension.ground(), suspension.reason());
      }),
      entry("resume", (no, version, body) -> investigation.resume(no, version, reason(body))),
      entry("terminate", (no, version, body) -> {
        var termination = json.read(body, Termination.class);
        return investigation.terminate(no, version, termination.ground(), termination.reason());
      }),
      entry("close-investigation", (no, version, body) -> reviews.closeInvestigation(no, version, json.read(body, Closing.class).toReport())),
      entry("submit-review", (no, version, body) -> reviews.submitReview(no, version, json.read(body, Submission.class).grounds())),
      entry("submit-legal-review", (no, version, body) ->
          reviews.submitLegalReview(no, version, json.read(body, Submission.class).grounds())),
      entry("review", (no, version, body) -> {
        var review = json.read(body, Review.class);
        return reviews.review(no, version, review.toOpinion(), review.choice() == null ? null : review.choice().rule(),
            review.choice() == null ? null : review.choice().toChoice());
      }),
      entry("record-act-facts", (no, version, body) -> assessments.recordActFacts(no, version, json.read(body, Finding.class).toFinding())),
      entry("extend-review", (no, version, body) -> {
        var extension = json.read(body, Days.class);
        return reviews.extendReview(no, version, extension.days(), extension.reason());
      }),
      entry("reopen-investigation", (no, version, body) -> reviews.reopenInvestigation(no, version, reason(body))));

  Map<String, Action<CaseView>> all() {
    return actions;
  }

  private String reason(byte[] body) {
    return json.read(body, Reason.class).reason();
  }
}
