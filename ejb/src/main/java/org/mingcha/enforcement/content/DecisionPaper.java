package org.mingcha.enforcement.content;

import static org.mingcha.enforcement.content.PenaltyWords.WORDS;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.mingcha.decision.Decision;
import org.mingcha.decision.NoPenaltyGround;
import org.mingcha.document.PaperWords;
import org.mingcha.enforcement.ClosingReport;
import org.mingcha.kernel.Basis;
import org.mingcha.kernel.Citation;
import org.mingcha.notice.Notices;
import org.mingcha.notice.PenaltyNotice;
import org.mingcha.paper.PaperContent;
import org.mingcha.penalty.Conduct;
import org.mingcha.penalty.Imposition;
import org.mingcha.penalty.PenaltyRule;
import org.mingcha.procedure.Matter;

/** The decision (行政处罚决定书、不予行政处罚决定书), from the investigation and from what the party was told and said. */
@Basis({"SAMR-PROC@2022:62", "SAMR-45@2021:8"})
public final class DecisionPaper {

  /** The provision of the Penalty Law for each ground that has one of its own. */
  private static final Map<NoPenaltyGround, Citation> NONE_UNDER = Map.of(NoPenaltyGround.MINOR_AND_CORRECTED, Citation.of("APL@2021:33.1"),
      NoPenaltyGround.FIRST_AND_CORRECTED, Citation.of("APL@2021:33.1"), NoPenaltyGround.NO_FAULT, Citation.of("APL@2021:33.2"),
      NoPenaltyGround.TIME_BARRED, Citation.of("APL@2021:36"), NoPenaltyGround.UNDER_AGE, Citation.of("APL@2021:30"),
      NoPenaltyGround.INCAPABLE, Citation.of("APL@2021:31"));

  private DecisionPaper() {}

  /**
   * A penalty; {@code imposition} is the one decided, or the one notified while nothing is decided, {@code rule} its basis; {@code found}
   * the acts found; {@code decidedOn} null while nothing is decided, when the paper's own day will be the decision's.
   */
  public static PaperContent penalty(Matter aCase, Imposition imposition, Optional<PenaltyRule> rule, Set<Conduct> found, Notices notices,
      ClosingReport closing, boolean heard, LocalDate decidedOn) {
    var content = PaperContent.of("").to(PenaltyWords.names(aCase))
        .paragraphs("party", PenaltyWords.parties(aCase, closing == null ? null : closing.party()))
        .with("breach", PenaltyWords.breach(aCase, found)).paragraphs("statements", statements(notices, heard))
        .with("basis", PenaltyWords.basis(rule))
        .paragraphs("penalty", PenaltyWords.penalty(imposition));
    content = imposition.fine() == null ? content : content.with("surcharge", WORDS.of("surcharge")).with("payment", WORDS.of("payment"));
    content = decidedOn == null ? content : content.with("decided", PaperWords.day(decidedOn));
    return closing == null ? content : content.with("process", closing.course()).with("facts", closing.findings())
        .with("nature", closing.nature()).with("discretion", closing.discretion());
  }

  /** What kind of breach was found (违法行为类型), in the words of the papers; empty for none. */
  public static String breach(Set<Conduct> found) {
    return PenaltyWords.breach(found);
  }

  /** None; {@code decision} null while nothing is decided. */
  public static PaperContent none(Matter aCase, Decision decision, ClosingReport closing) {
    var content = PaperContent.of("").to(PenaltyWords.names(aCase))
        .paragraphs("party", PenaltyWords.parties(aCase, closing == null ? null : closing.party()));
    if (closing != null) {
      content = content.with("facts", closing.findings());
    }
    return decision == null ? content : content.with("reason", decision.reason()).with("education", decision.education())
        .with("basis", NONE_UNDER.containsKey(decision.ground()) ? PaperWords.article(NONE_UNDER.get(decision.ground())) : "");
  }

  private static List<String> statements(Notices notices, boolean heard) {
    var lines = new ArrayList<String>();
    notices.notice().ifPresent(notice -> lines.add(told(notice, notices.statements().isEmpty() && !heard)));
    lines.addAll(StatementPapers.said(notices));
    if (heard) {
      lines.add(WORDS.of("heard"));
    }
    return lines;
  }

  private static String told(PenaltyNotice notice, boolean silent) {
    return WORDS.of(silent ? "statements.none" : "statements.told", PaperWords.day(notice.service().effectiveOn()), notice.documentNo());
  }
}
