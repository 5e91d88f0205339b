package org.mingcha.enforcement;

import static org.mingcha.procedure.MatterCommands.REASON;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.mingcha.assessment.RuleReview;
import org.mingcha.calendar.China;
import org.mingcha.calendar.Extension;
import org.mingcha.calendar.LimitKind;
import org.mingcha.calendar.TimeLimits;
import org.mingcha.kernel.Faults;
import org.mingcha.penalty.ReviewedChoice;
import org.mingcha.review.LegalReviewGround;
import org.mingcha.review.ReviewConclusion;
import org.mingcha.review.ReviewOpinion;

/** Where an investigation is closed and the case reviewed (调查终结、案件审核、法制审核). The refusals are those of {@code LeadDesk}. */
@Stateless
@RolesAllowed({"inspector", "unit-head", "leader", "principal", "legal-reviewer", "liaison"})
public class ReviewDesk {

  private static final int LONGEST_EXTENSION = 365;

  @Inject private CaseFiles files;
  @Inject private TimeLimits limits;

  /** Writes the report that closes the investigation; a later one takes its place, and the earlier one stays on record. */
  public CaseView closeInvestigation(String number, int version, ClosingReport draft) {
    new Faults().all(draft.faults()).throwIfAny();
    return files.take(number, version, "close-investigation", Map.of(),
        (aCase, by, at) -> aCase.step("close-investigation", by, at, null,
            () -> aCase.closings().close(draft.written(by.user(), China.dateOf(at)))));
  }

  /**
   * Hands the case to the reviewers.
   *
   * @param grounds why it needs legal review; none for a case review. It needs one anyway after a hearing, where the law leaves a question
   *     open, or once it had to be reviewed in law
   */
  public CaseView submitReview(String number, int version, Set<LegalReviewGround> grounds) {
    return files.take(number, version, "submit-review", Map.of("grounds", grounds), (aCase, by, at) -> {
      var all = new TreeSet<>(grounds);
      if (aCase.findings().raisesQuestions(China.dateOf(at))) {
        all.add(LegalReviewGround.COMPLEX);
      }
      aCase.step("submit-review", by, at, null,
          () -> aCase.reviews().submit(all, by.user(), China.dateOf(at), aCase.hearings().reported()));
    });
  }

  /** Hands a case that passed the lesser review over once more, for legal review (改送法制审核), on at least one ground. */
  public CaseView submitLegalReview(String number, int version, Set<LegalReviewGround> grounds) {
    new Faults().demand(!grounds.isEmpty(), "/grounds").throwIfAny();
    return files.take(number, version, "submit-legal-review", Map.of("grounds", grounds), (aCase, by, at) -> aCase.step("submit-legal-review", by, at,
        null, () -> aCase.reviews().submit(new TreeSet<>(grounds), by.user(), China.dateOf(at), aCase.hearings().reported())));
  }

  /**
   * Writes what the reviewer found. Whoever agrees has no objection at any point.
   *
   * @param rule the rule that an agreeing review confirms; null for the one that the law proposes
   * @param said why this rule and not another, and on each open question; null for nothing. See {@link RuleReview#agreed}
   */
  public CaseView review(String number, int version, ReviewOpinion opinion, String rule, ReviewedChoice said) {
    opinion.demandUsable();
    return files.take(number, version, "review", Map.of("conclusion", opinion.conclusion(), "objections", opinion.objections().reasons()), (aCase, by, at) ->
        aCase.step("review", by, at, opinion.opinion(), () -> {
          aCase.findings().reviewed(opinion.conclusion() == ReviewConclusion.AGREE ? RuleReview.agreed(aCase, rule, said, China.dateOf(at))
              : RuleReview.notAgreed(aCase, said));
          aCase.reviews().conclude(opinion, by, China.dateOf(at));
        }));
  }

  /** Gives the reviewers more days than ten; neither their number nor how often is said by the law. */
  public CaseView extendReview(String number, int version, Integer days, String reason) {
    new Faults().told("/reason", reason).demand(days != null && days >= 1 && days <= LONGEST_EXTENSION, "/days", "enforcement.days").throwIfAny();
    return files.take(number, version, "extend-review", Map.of("days", days, REASON, reason), (aCase, by, at) -> {
      aCase.step("extend-review", by, at, reason);
      limits.extend(aCase.ref(), LimitKind.REVIEW, new Extension(days, by.user(), at, reason));
    });
  }

  /** Goes on with the investigation because the reviewers ask for it. */
  public CaseView reopenInvestigation(String number, int version, String reason) {
    return files.take(number, version, "reopen-investigation", Map.of(REASON, reason),
        (aCase, by, at) -> aCase.reopenInvestigation(by, at, reason));
  }
}
