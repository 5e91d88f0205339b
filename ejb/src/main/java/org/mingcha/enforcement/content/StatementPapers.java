package org.mingcha.enforcement.content;

import static org.mingcha.enforcement.content.PenaltyWords.WORDS;

import java.util.ArrayList;
import java.util.List;
import org.mingcha.decision.Decisions;
import org.mingcha.decision.Deliberation;
import org.mingcha.document.PaperOffer;
import org.mingcha.document.PaperWords;
import org.mingcha.notice.Notices;
import org.mingcha.notice.PenaltyNotice;
import org.mingcha.paper.PaperContent;
import org.mingcha.paper.PaperType;
import org.mingcha.procedure.Matter;

/** What was said before the decision: by the party (陈述申辩笔录), and among the leaders (集体讨论记录). */
public final class StatementPapers {

  private StatementPapers() {}

  /** A record of each statement of the party, with what the bureau answered. */
  public static List<PaperOffer> of(Matter aCase, Notices notices) {
    var offers = new ArrayList<PaperOffer>();
    for (int i = 0; i < notices.statements().size(); i++) {
      var said = notices.statements().get(i);
      var content = PaperContent.of("").with("time", PaperWords.day(said.receivedOn())).with("stater", PenaltyWords.names(aCase))
          .with("identity", PaperWords.identities(aCase)).with("notice", notices.notice().map(PenaltyNotice::documentNo).orElse(""))
          .with("statement", said.content()).with("officers", PaperWords.officers(aCase.handlers()));
      if (i < notices.answers().size()) {
        var answer = notices.answers().get(i);
        content = content.with("finding", WORDS.of("statement." + answer.finding(), answer.reason()));
      }
      offers.add(PaperOffer.of(PaperType.STATEMENT_RECORD, content).about(WORDS.of("statement", i + 1)));
    }
    return offers;
  }

  /**
   * A record of each discussion of the leaders, and of the next one, so that the step can name it.
   *
   * @param reported what the handlers brought before them, null for nothing known
   */
  public static List<PaperOffer> of(Matter aCase, Decisions decisions, String reported, boolean next) {
    var offers = new ArrayList<PaperOffer>();
    for (var held : decisions.deliberations()) {
      offers.add(PaperOffer.of(PaperType.COLLECTIVE_RECORD, PaperContent.of("").with("cause", PaperWords.cause(aCase))
          .with("time", PaperWords.day(held.heldOn())).with("participants", held.participants())
          .with("report", held.topic() == Deliberation.Topic.EXTENSION ? WORDS.of("extension.topic") : reported)
          .with("conclusion", held.conclusion())).about(WORDS.of("discussion", offers.size() + 1)));
    }
    if (next) {
      offers.add(PaperOffer.of(PaperType.COLLECTIVE_RECORD, PaperContent.of("").with("cause", PaperWords.cause(aCase)).with("report", reported))
          .about(WORDS.of("discussion", offers.size() + 1)));
    }
    return offers;
  }

  /** What the party said and whether it was heard, for the sheet by which the decision is approved. */
  static List<String> said(Notices notices) {
    var lines = new ArrayList<String>();
    for (int i = 0; i < notices.statements().size(); i++) {
      var said = notices.statements().get(i);
      lines.add(WORDS.of("statement.said", PaperWords.day(said.receivedOn()), said.content()));
      if (i < notices.answers().size()) {
        lines.add(WORDS.of("statement." + notices.answers().get(i).finding(), notices.answers().get(i).reason()));
      }
    }
    return lines;
  }

  static List<String> discussed(Decisions decisions) {
    return decisions.deliberations().stream()
        .map(held -> WORDS.of("discussed", PaperWords.day(held.heldOn()), held.minutesNo(), held.conclusion())).toList();
  }
}
