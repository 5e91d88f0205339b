package org.mingcha.enforcement.content;

import static org.mingcha.enforcement.content.PenaltyWords.WORDS;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.mingcha.decision.Decision;
import org.mingcha.document.PaperOffer;
import org.mingcha.document.PaperWords;
import org.mingcha.document.service.ServiceRecord;
import org.mingcha.enforcement.ClosingGround;
import org.mingcha.execution.Account;
import org.mingcha.execution.Deferral;
import org.mingcha.execution.Dunning;
import org.mingcha.execution.Execution;
import org.mingcha.execution.Remedy;
import org.mingcha.kernel.Yuan;
import org.mingcha.paper.PaperContent;
import org.mingcha.paper.PaperType;
import org.mingcha.procedure.Matter;

/** The papers by which a decision is carried out and a case closed (催告书、分期缴纳通知书、强制执行申请书、结案审批表). */
public final class EnforcingPapers {

  private static final Yuan NOTHING = Yuan.of("0");

  private EnforcingPapers() {}

  /** 行政处罚决定履行催告书：the sums as they are owed today, and whether a remedy was sought before. */
  public static PaperContent dunning(Matter aCase, Decision decision, ServiceRecord service, Execution execution, Account account) {
    return PaperContent.of("").to(PenaltyWords.names(aCase)).with("decision", decision.documentNo())
        .with("decided", PaperWords.day(decision.decidedOn())).with("served", PaperWords.day(service.effectiveOn()))
        .with("remedy", sought(execution, decision).map(one -> WORDS.of("dunning.remedy", PaperWords.day(one.filedOn()), one.authority())).orElse(""))
        .paragraphs("content", duties(account)).with("fine", PaperWords.yuan(account.fineOpen()))
        .with("gains", account.gainsOpen().compareTo(NOTHING) > 0 ? PaperWords.yuan(account.gainsOpen()) : "")
        .with("surcharge", PaperWords.yuan(account.surchargeOpen())).with("total", PaperWords.yuan(account.open()));
  }

  /** 延期/分期缴纳罚款通知书, one for each time that the leader granted it. */
  public static List<PaperOffer> instalments(Matter aCase, Decision decision, Execution execution, Account account) {
    var granted = aCase.stepsNamed(List.of("grant-deferral"));
    var offers = new ArrayList<PaperOffer>();
    var deferrals = execution.currentDeferrals(); // what was granted on a decision that was annulled has its notice already
    var earlier = granted.size() - deferrals.size();
    for (int i = 0; i < deferrals.size(); i++) {
      var deferral = deferrals.get(i);
      offers.add(PaperOffer.of(PaperType.INSTALMENT_NOTICE, PaperContent.of("")
          .titled(WORDS.of(deferral.instalments().list().isEmpty() ? "title.deferred" : "title.instalments")).to(PenaltyWords.names(aCase))
          .with("decision", decision.documentNo()).with("fine", WORDS.of("sum", PaperWords.sum(account.fine()))).with("reason", granted.get(earlier + i).note())
          .rows("instalments", parts(deferral, account)).with("plan", deferral.plan() == null ? "" : deferral.plan()))
          .about(deferral.applicationNo()).approved("grant-deferral", granted.get(earlier + i).at()));
    }
    return offers;
  }

  /** Its parts with their days; one where the whole was put off, of what was owed. */
  private static List<Map<String, String>> parts(Deferral deferral, Account account) {
    var parts = deferral.instalments().list();
    if (parts.isEmpty()) {
      return List.of(Map.of("no", WORDS.of("instalment.all"), "until", PaperWords.day(deferral.untilOn()), "amount", PaperWords.yuan(account.fineOpen())));
    }
    return IntStream.range(0, parts.size()).mapToObj(part -> Map.of("no", String.valueOf(part + 1),
        "until", PaperWords.day(parts.get(part).dueOn()), "amount", PaperWords.yuan(parts.get(part).amount()))).toList();
  }

  /** 强制执行申请书：what is owed today, and how the party was urged to pay it; {@code party} is what the report says of it, or null. */
  public static PaperContent court(Matter aCase, String party, Decision decision, Execution execution, Account account, List<String> materials) {
    var requests = new ArrayList<>(duties(account));
    if (account.surchargeOpen().compareTo(NOTHING) > 0) {
      requests.add(WORDS.of("court.request.surcharge", PaperWords.sum(account.surchargeOpen())));
    }
    var content = PaperContent.of("").paragraphs("respondent", PenaltyWords.parties(aCase, party)).with("decision", decision.documentNo())
        .paragraphs("requests", requests).paragraphs("facts", List.of(facts(execution, decision)))
        .paragraphs("dunning", execution.dunnings().stream().map(EnforcingPapers::dunned).toList()).paragraphs("materials", materials);
    var asked = execution.applications();
    return asked.isEmpty() ? content : content.to(asked.get(asked.size() - 1).court());
  }

  /** 结案审批表; {@code decision} null where the case ended without one, {@code ground} empty while none is reached. */
  public static PaperContent closing(Matter aCase, Decision decision, String ground, Execution execution, Account account) {
    var content = PaperContent.of("").with("cause", PaperWords.cause(aCase)).with("party", PenaltyWords.names(aCase))
        .with("ground", ground).paragraphs("execution", executed(execution, account)).with("handlers", PaperWords.officers(aCase.handlers()))
        .with("leader", PaperWords.signature(aCase, "close", "close-otherwise"));
    return decision == null ? content : content.with("decision", decision.documentNo());
  }

  /** 结案情形 */
  public static String ground(ClosingGround ground) {
    return WORDS.of("closing." + ground);
  }

  private static List<String> executed(Execution execution, Account account) {
    var lines = new ArrayList<String>();
    execution.payments().forEach(payment ->
        lines.add(WORDS.of("paid", PaperWords.day(payment.paidOn()), PaperWords.yuan(payment.amount()), payment.receiptNo())));
    if (!account.settled()) {
      lines.add(WORDS.of("open", PaperWords.yuan(account.open())));
    }
    return lines.isEmpty() ? List.of(WORDS.of("executed.none")) : lines;
  }

  private static String facts(Execution execution, Decision decision) {
    return sought(execution, decision).map(one -> WORDS.of("court.remedy", PaperWords.day(one.filedOn()), one.authority()))
        .orElseGet(() -> WORDS.of("court.idle"));
  }

  /** The last remedy that was sought against this decision, and not against one that was annulled before it. */
  private static Optional<Remedy> sought(Execution execution, Decision against) {
    return execution.remedies().stream().filter(one -> !one.filedOn().isBefore(against.decidedOn())).reduce((earlier, later) -> later);
  }

  private static String dunned(Dunning one) {
    return WORDS.of("court.dunned", PaperWords.day(one.service().effectiveOn()), one.documentNo(), PaperWords.sum(one.amount()));
  }

  private static List<String> duties(Account account) {
    var lines = new ArrayList<String>();
    if (account.fineOpen().compareTo(NOTHING) > 0) {
      lines.add(WORDS.of("duty.fine", PaperWords.sum(account.fineOpen())));
    }
    if (account.gainsOpen().compareTo(NOTHING) > 0) {
      lines.add(WORDS.of("duty.gains", PaperWords.sum(account.gainsOpen())));
    }
    return lines;
  }
}
