package org.mingcha.enforcement.content;

import static org.mingcha.enforcement.content.PenaltyWords.WORDS;

import java.util.Optional;
import org.mingcha.document.PaperWords;
import org.mingcha.enforcement.ClosingReport;
import org.mingcha.notice.PenaltyProposal;
import org.mingcha.paper.PaperContent;
import org.mingcha.penalty.PenaltyRule;
import org.mingcha.procedure.Matter;

/** The notice of an intended penalty (行政处罚告知书), from what was proposed and approved. */
public final class NoticePaper {

  private NoticePaper() {}

  /**
   * Filled in with what the case knows.
   *
   * @param closing the report of the investigation, null when there is none
   * @param rule by which it is imposed, the province's own among them
   * @param hearing whether the penalty gives the right of a hearing
   */
  public static PaperContent of(Matter aCase, PenaltyProposal proposal, Optional<PenaltyRule> rule, ClosingReport closing, boolean hearing) {
    var content = PaperContent.of("").to(PenaltyWords.names(aCase)).with("cause", PaperWords.cause(aCase))
        .with("facts", closing == null ? proposal.reason() : closing.findings())
        .with("law", PenaltyWords.duty(rule))
        .with("basis", PenaltyWords.basis(rule))
        .with("discretion", proposal.reason())
        .paragraphs("penalty", PenaltyWords.penalty(proposal.imposition()));
    return hearing ? content.with("hearing", WORDS.of("hearing")) : content;
  }
}
