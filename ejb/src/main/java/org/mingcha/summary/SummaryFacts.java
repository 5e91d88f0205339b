package org.mingcha.summary;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.mingcha.calendar.LimitKind;
import org.mingcha.execution.Account;
import org.mingcha.execution.Archive;
import org.mingcha.execution.CourtApplication;
import org.mingcha.execution.CourtRuling;
import org.mingcha.execution.Deferral;
import org.mingcha.execution.Dunning;
import org.mingcha.execution.EarlierArchive;
import org.mingcha.execution.Execution;
import org.mingcha.execution.Payment;
import org.mingcha.kernel.Yuan;
import org.mingcha.penalty.Imposition;
import org.mingcha.penalty.discretion.Exemption;
import org.mingcha.summary.money.SpotMoney;

/**
 * What only a penalty on the spot has; what has not come about yet is null or empty.
 *
 * @param limit the highest fine for this party on the spot
 * @param exemptions grounds on which nothing may or must be imposed, as far as the circumstances were told
 * @param statement what the party said when it was told; null before, empty when it said nothing
 * @param documentNo number of the decision (当场行政处罚决定书文号)
 * @param remedy what the party may do against the decision that holds; null without one
 * @param account what is owed and paid today; null before there is a decision
 * @param execution all that followed the decision
 */
public record SummaryFacts(PlainAct act, Imposition imposition, Yuan limit, Circumstances circumstances, List<Exemption> exemptions,
    LetOff letOff, String statement, String answer, String documentNo, LocalDate decidedOn, HandedOver handedOver, Remedy remedy,
    SpotMoney money, Account account, Followed execution, List<AnnulledDecision> annulled) implements Serializable {

  /** All of it, with what is owed on that day. */
  static SummaryFacts of(SummaryPenalty penalty, LocalDate today) {
    var decisions = penalty.decisions();
    var circumstances = penalty.circumstances();
    return new SummaryFacts(penalty.act(), penalty.imposition(), SummaryLimit.of(penalty), circumstances,
        circumstances.asked() ? Exemption.openFor(PlainFacts.exemption(penalty)) : List.of(), penalty.letOff(), penalty.told().statement(),
        penalty.told().answer(), decisions.documentNo(), decisions.decidedOn(), decisions.handedOver(),
        decisions.inForce() ? Remedy.of(decisions.decidedOn(), penalty.dueOn(LimitKind.RECONSIDERATION)) : null, penalty.money(),
        decisions.decidedOn() == null ? null : penalty.account(today), Followed.of(penalty.execution()), decisions.annulled());
  }

  /** What followed the decision (执行情况). */
  public record Followed(List<Payment> payments, List<Deferral> deferrals, List<org.mingcha.execution.Remedy> remedies, List<Dunning> dunnings,
      List<CourtApplication> applications, List<CourtRuling> rulings, Archive archive, List<EarlierArchive> earlierArchives) implements Serializable {

    static Followed of(Execution execution) {
      return new Followed(execution.payments(), execution.deferrals(), execution.remedies(), execution.dunnings(), execution.applications(),
          execution.rulings(), execution.archive(), execution.earlierArchives());
    }
  }
}
