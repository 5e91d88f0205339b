package org.mingcha.execution.push;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.stream.Collectors;
import org.mingcha.calendar.LimitKind;
import org.mingcha.calendar.WorkCalendar;
import org.mingcha.execution.PublicityDue;
import org.mingcha.execution.publicity.DecisionSummary;
import org.mingcha.identity.BureauView;
import org.mingcha.identity.Bureaus;
import org.mingcha.kernel.Basis;
import org.mingcha.procedure.Matter;

/** The deciding bureau's side of a push: sends the summary to the provinces of registration, and takes it back (推送、撤回). */
@ApplicationScoped
@Basis({"SAMR-45@2021:10", "SAMR-45@2021:14"})
public class DecisionPush {

  private PushedDecisions pushed;
  private Bureaus bureaus;
  private WorkCalendar calendar;

  protected DecisionPush() {}

  @Inject
  DecisionPush(PushedDecisions pushed, Bureaus bureaus, WorkCalendar calendar) {
    this.pushed = pushed;
    this.bureaus = bureaus;
    this.calendar = calendar;
  }

  /** Sends a decision to every other province in which a party is registered, as far as it is not there already. */
  public void send(Matter aCase, DecisionSummary summary, LocalDate on) {
    var there = pushed.holding(aCase.number()).stream().map(PushedDecision::receiver).collect(Collectors.toSet());
    var dueOn = end(LimitKind.PUBLISH_PUSHED_DECISION, on);
    bureaus.among(PublicityDue.provincesElsewhere(aCase.parties(), aCase.bureau())).stream().map(BureauView::code)
        .filter(province -> !there.contains(province))
        .forEach(province -> pushed.add(PushedDecision.pushed(aCase.number(), aCase.bureau(), province,
            summary.withPartyCode(PublicityDue.codeIn(province, aCase.parties())), on, dueOn)));
  }

  /** The decision does not hold any more, or is not to be public: whoever has published it withdraws it in three working days. */
  public void takeBack(Matter aCase, LocalDate on, String reason) {
    pushed.holding(aCase.number()).forEach(one -> one.withdraw(on, reason, end(LimitKind.WITHDRAW_PUBLICITY, on)));
  }

  /** Its publicity ends before its last day (提前停止公示); that the others have the same three working days is our reading. */
  public void endEarly(Matter aCase, LocalDate on, String reason) {
    pushed.holding(aCase.number()).forEach(one -> one.end(on, reason, end(LimitKind.WITHDRAW_PUBLICITY, on)));
  }

  private LocalDate end(LimitKind kind, LocalDate from) {
    return calendar.deadline(from, kind.length(), kind.unit()).dueOn();
  }
}
