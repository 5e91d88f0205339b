package org.mingcha.enforcement.content;

import static org.mingcha.enforcement.content.PenaltyWords.WORDS;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.mingcha.decision.Decisions;
import org.mingcha.document.PaperWords;
import org.mingcha.enforcement.ClosingReport;
import org.mingcha.notice.Notices;
import org.mingcha.notice.PenaltyProposal;
import org.mingcha.paper.PaperContent;
import org.mingcha.procedure.Matter;
import org.mingcha.review.CaseReview;
import org.mingcha.review.ReviewConclusion;
import org.mingcha.review.ReviewPoint;

/** The papers of a case that stay in the bureau (内部文书): report, review, approval. */
public final class InsidePapers {

  private InsidePapers() {}

  /** Where the case comes from, as something that goes with it to others. */
  public static String origin(String lead) {
    return WORDS.of("origin", lead);
  }

  /** 案件调查终结报告 */
  public static PaperContent report(Matter aCase, ClosingReport closing) {
    return PaperContent.of("").paragraphs("party", PenaltyWords.parties(aCase, closing.party())).with("process", closing.course())
        .with("facts", closing.findings()).with("nature", closing.nature()).with("discretion", closing.discretion())
        .with("proposal", closing.proposal()).with("handlers", PaperWords.officers(aCase.handlers()))
        .with("reported", PaperWords.day(closing.writtenOn()));
  }

  /** 案件审核/法制审核表 */
  public static PaperContent review(Matter aCase, CaseReview review) {
    return PaperContent.of("").titled(WORDS.of("review.kind." + review.kind()) + "表").with("cause", PaperWords.cause(aCase))
        .with("party", PenaltyWords.names(aCase)).with("kind", WORDS.of("review.kind." + review.kind()))
        .with("opinion", WORDS.of("review.conclusion." + review.conclusion())).with("advice", review.opinion())
        .rows("content", Stream.of(ReviewPoint.values()).map(point -> Map.of("item", WORDS.of("review.point." + point), "opinion", opinion(review, point))).toList())
        .with("reviewer", review.reviewerName()).with("reviewed", PaperWords.day(review.reviewedOn()));
  }

  private static String opinion(CaseReview review, ReviewPoint point) {
    return review.objections().at(point).orElseGet(() ->
        WORDS.of(review.conclusion() == ReviewConclusion.AGREE || review.objections().any() ? "agreed" : "see-advice"));
  }

  /** 行政处理决定审批表：the leader signs the proposal, and again what is decided after the party was heard. */
  public static PaperContent approval(Matter aCase, PenaltyProposal proposal, List<CaseReview> reviews, Notices notices,
      Decisions decisions) {
    var content = PaperContent.of("").with("cause", PaperWords.cause(aCase)).with("party", PenaltyWords.names(aCase))
        .paragraphs("proposal", PenaltyWords.penalty(proposal.imposition())).paragraphs("statements", StatementPapers.said(notices))
        .paragraphs("collective", StatementPapers.discussed(decisions))
        .with("leader", aCase.takenAfter("approve-penalty", "propose-penalty") ? PaperWords.signature(aCase, "approve-penalty", "decide") : "");
    return reviews.isEmpty() ? content : content.with("review", reviews.get(reviews.size() - 1).opinion());
  }
}
