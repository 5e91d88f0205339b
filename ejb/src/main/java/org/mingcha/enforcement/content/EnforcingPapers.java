package org.mingcha.enforcement.content;

import static org.mingcha.enforcement.content.PenaltyWords.WORDS;

import java.util.ArrayList;
import java.util.List;
import org.mingcha.decision.Decision;
import org.mingcha.document.PaperWords;
import org.mingcha.document.ServiceRecord;
import org.mingcha.execution.Account;
import org.mingcha.kernel.Yuan;
import org.mingcha.paper.PaperContent;
import org.mingcha.procedure.Matter;

/** The papers by which a decision is carried out and a case closed (催告书、结案审批表). */
public final class EnforcingPapers {

  private static final Yuan NOTHING = Yuan.of("0");

  private EnforcingPapers() {}

  /** 行政处罚决定履行催告书：the sums as they are owed today. */
  public static PaperContent dunning(Matter aCase, Decision decision, ServiceRecord service, Account account) {
    return PaperContent.of("").to(PenaltyWords.names(aCase)).with("decision", decision.documentNo())
        .with("decided", PaperWords.day(decision.decidedOn())).with("served", PaperWords.day(service.effectiveOn()))
        .paragraphs("content", duties(account)).with("fine", PaperWords.yuan(account.fineOpen()))
        .with("surcharge", PaperWords.yuan(account.surchargeOpen())).with("total", PaperWords.yuan(account.open()));
  }

  /** 结案审批表 */
  public static PaperContent closing(Matter aCase, Decision decision) {
    return PaperContent.of("").with("cause", aCase.title()).with("party", PenaltyWords.names(aCase))
        .with("decision", decision.documentNo()).with("handlers", PaperWords.officers(aCase.handlers()));
  }

  private static List<String> duties(Account account) {
    var lines = new ArrayList<String>();
    if (account.fineOpen().compareTo(NOTHING) > 0) {
      lines.add(WORDS.of("duty.fine", PaperWords.yuan(account.fineOpen())));
    }
    if (account.gainsOpen().compareTo(NOTHING) > 0) {
      lines.add(WORDS.of("duty.gains", PaperWords.yuan(account.gainsOpen())));
    }
    return lines;
  }
}
