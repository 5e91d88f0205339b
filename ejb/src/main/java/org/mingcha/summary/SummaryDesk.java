package org.mingcha.summary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.mingcha.kernel.Faults;
import org.mingcha.kernel.Page;
import org.mingcha.penalty.PenaltyRule;
import org.mingcha.procedure.MatterCommands;
import org.mingcha.procedure.MatterFilter;
import org.mingcha.procedure.MatterRow;
import org.mingcha.summary.money.Collected;

/**
 * Where penalties on the spot are worked on, to the decision and its papers (当场处罚); {@link SummaryExecutionDesk} goes on. The refusals
 * are those of {@code LeadDesk}.
 */
@Stateless
@RolesAllowed({"inspector", "unit-head", "leader", "principal", "legal-reviewer", "liaison"})
public class SummaryDesk {

  public static final String KIND = "summary-penalties";

  @Inject private SummaryFiles files;
  @Inject private SummaryDrafter drafter;
  @Inject private SummaryMoney money;
  @Inject private SummaryEnds ends;

  public Page<MatterRow> list(MatterFilter filter, String cursor, int limit) {
    return files.list(filter, cursor, limit);
  }

  public SummaryView view(String number) {
    return files.view(files.require(number));
  }

  /**
   * Takes down an act that two officers found at the place, and what they propose to impose.
   *
   * @param lead number of the lead that it belongs to; null for none
   */
  public SummaryView open(SummaryDraft draft, String lead) {
    return files.view(drafter.open(draft, lead));
  }

  public SummaryView redraft(String number, int version, SummaryDraft draft) {
    return files.take(number, version, "redraft", Map.of(), (penalty, by, at) -> drafter.redraft(penalty, draft, by, at));
  }

  /**
   * The party was told the penalty, its facts, reason and basis, and that it may speak to them (告知、听取陈述申辩).
   *
   * @param statement what it said; null when it said nothing
   * @param answer what the officers answered; a statement must have one
   */
  public SummaryView tell(String number, int version, String statement, String answer) {
    new Faults().demand(!Faults.told(statement) || Faults.told(answer), "/answer").throwIfAny();
    var told = new HashMap<String, Object>();
    told.put("statement", statement);
    told.put("answer", answer);
    return files.take(number, version, "tell", told, (penalty, by, at) -> penalty.told(statement, answer, by, at));
  }

  /** Decides and hands the decision over at the place (当场作出决定并交付). */
  public SummaryView decide(String number, int version, HandedOver how) {
    return files.take(number, version, "decide", Map.of("signature", String.valueOf(how.signature())),
        (penalty, by, at) -> money.decide(penalty, how, by, at));
  }

  /** Takes the fine on the spot (当场收缴). */
  public SummaryView collect(String number, int version, Collected how) {
    return files.take(number, version, "collect", Map.of("ground", String.valueOf(how.ground())),
        (penalty, by, at) -> money.collect(penalty, how, by, at));
  }

  /**
   * The officers hand the fine that they took in at the bureau.
   *
   * @param on when they did; null for today
   */
  public SummaryView handInFine(String number, int version, String receipt, LocalDate on) {
    return files.take(number, version, "hand-in-fine", doneOn(on), (penalty, by, at) -> money.handIn(penalty, receipt, on, by, at));
  }

  /**
   * The bureau pays that fine in at the bank.
   *
   * @param on when it did; null for today
   */
  public SummaryView bankFine(String number, int version, String voucher, LocalDate on) {
    return files.take(number, version, "bank-fine", doneOn(on), (penalty, by, at) -> money.bank(penalty, voucher, on, by, at));
  }

  /**
   * The decision and its papers are back at the bureau.
   *
   * @param on since when; null for today
   */
  public SummaryView returnPapers(String number, int version, String papers, LocalDate on) {
    var told = doneOn(on);
    told.put("note", papers);
    return files.take(number, version, "return-papers", told, (penalty, by, at) -> money.returnPapers(penalty, papers, on, by, at));
  }

  public SummaryView withdraw(String number, int version, String reason) {
    return move(number, version, "withdraw", reason);
  }

  /** Hands what goes beyond this procedure to the ordinary one, as a lead (转普通程序). */
  public SummaryView exceed(String number, int version, String reason) {
    return files.take(number, version, "exceed", Map.of("note", reason), (penalty, by, at) -> ends.exceed(penalty, reason, by, at));
  }

  /**
   * Imposes nothing, and teaches the party instead (不予处罚、教育).
   *
   * @throws org.mingcha.kernel.RuleRefused the conditions of that ground are not met by what was told
   */
  public SummaryView exempt(String number, int version, LetOff how) {
    return files.take(number, version, "exempt", Map.of("ground", String.valueOf(how.ground())),
        (penalty, by, at) -> ends.letOff(penalty, how, by, at));
  }

  /** The bases that can be chosen, those of the province among them. */
  public List<PenaltyRule> bases() {
    return drafter.bases();
  }

  private static Map<String, Object> doneOn(LocalDate on) {
    var told = new HashMap<String, Object>();
    if (on != null) {
      told.put(MatterCommands.DONE_ON, on);
    }
    return told;
  }

  private SummaryView move(String number, int version, String move, String note) {
    return files.take(number, version, move, Map.of("note", note), (penalty, by, at) -> penalty.step(move, by, note, at));
  }
}
