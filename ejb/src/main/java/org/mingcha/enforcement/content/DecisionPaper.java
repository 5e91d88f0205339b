package org.mingcha.enforcement.content;

import static org.mingcha.enforcement.content.PenaltyWords.WORDS;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.mingcha.decision.Decision;
import org.mingcha.document.PaperWords;
import org.mingcha.enforcement.ClosingReport;
import org.mingcha.kernel.Basis;
import org.mingcha.notice.Notices;
import org.mingcha.notice.PenaltyNotice;
import org.mingcha.paper.PaperContent;
import org.mingcha.penalty.Imposition;
import org.mingcha.penalty.PenaltyRule;
import org.mingcha.procedure.Matter;

/** The decision (行政处罚决定书、不予行政处罚决定书), from the investigation and from what the party was told and said. */
@Basis({"SAMR-PROC@2022:62", "SAMR-45@2021:8"})
public final class DecisionPaper {

  private DecisionPaper() {}

  /** A penalty; {@code imposition} is the one decided, or the one notified while nothing is decided, {@code rule} its basis. */
  public static PaperContent penalty(Matter aCase, Imposition imposition, Optional<PenaltyRule> rule, Notices notices, ClosingReport closing, boolean heard) {
    var content = PaperContent.of("").to(PenaltyWords.names(aCase))
        .paragraphs("party", PenaltyWords.parties(aCase, closing == null ? null : closing.party()))
        .paragraphs("statements", statements(notices, heard))
        .with("basis", PenaltyWords.basis(rule))
        .paragraphs("penalty", PenaltyWords.penalty(imposition));
    return closing == null ? content : content.with("process", closing.course()).with("facts", closing.findings())
        .with("nature", closing.nature()).with("discretion", closing.discretion());
  }

  /** None; {@code decision} null while nothing is decided. */
  public static PaperContent none(Matter aCase, Decision decision, ClosingReport closing) {
    var content = PaperContent.of("").to(PenaltyWords.names(aCase))
        .paragraphs("party", PenaltyWords.parties(aCase, closing == null ? null : closing.party()));
    if (closing != null) {
      content = content.with("facts", closing.findings());
    }
    return decision == null ? content : content.with("reason", decision.reason()).with("education", decision.education());
  }

  private static List<String> statements(Notices notices, boolean heard) {
    var lines = new ArrayList<String>();
    notices.notice().ifPresent(notice -> lines.add(told(notice, notices.statements().isEmpty() && !heard)));
    for (int i = 0; i < notices.statements().size(); i++) {
      var said = notices.statements().get(i);
      lines.add(WORDS.of("statement.said", PaperWords.day(said.receivedOn()), said.content()));
      if (i < notices.answers().size()) {
        var answer = notices.answers().get(i);
        lines.add(WORDS.of("statement." + answer.finding(), answer.reason()));
      }
    }
    if (heard) {
      lines.add(WORDS.of("heard"));
    }
    return lines;
  }

  private static String told(PenaltyNotice notice, boolean silent) {
    return WORDS.of(silent ? "statements.none" : "statements.told", PaperWords.day(notice.service().effectiveOn()), notice.documentNo());
  }
}
