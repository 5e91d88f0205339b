package org.mingcha.enforcement;

import static org.mingcha.enforcement.SomeCase.served;
import static org.mingcha.enforcement.SomeCase.standingAt;
import static org.mingcha.identity.Yuhang.INSPECTOR;
import static org.mingcha.identity.Yuhang.LEADER;

import java.time.LocalDate;
import org.mingcha.calendar.LimitKind;
import org.mingcha.decision.DecisionMade;
import org.mingcha.decision.NoRedoOrdered;
import org.mingcha.decision.NotAnnulled;
import org.mingcha.execution.BeforeCourt;
import org.mingcha.execution.CourtApplication;
import org.mingcha.execution.DecisionStands;
import org.mingcha.execution.Dunned;
import org.mingcha.execution.NoRemedyPending;
import org.mingcha.execution.NotBeforeCourt;
import org.mingcha.execution.PaymentOverdue;
import org.mingcha.execution.RemediesOver;
import org.mingcha.execution.Remedy;
import org.mingcha.execution.RemedyEnd;
import org.mingcha.execution.RemedyPending;
import org.mingcha.execution.SomethingIsOwed;
import org.mingcha.execution.StillTimeToPay;
import org.mingcha.execution.WithinCourtTime;
import org.mingcha.identity.Yuhang;

/** Steps after the decision that each guard alone stands against. */
final class ExecutionGuards {

  private ExecutionGuards() {}

  static void declare(CaseGuardExamples table) {
    payment(table);
    remedies(table);
    court(table);
    closing(table);
  }

  private static void payment(CaseGuardExamples table) {
    table.handlersOnly("record-payment", SomeCase::served);
    table.tried("record-payment", NotAnnulled.class, INSPECTOR, () -> served().annulled());
    table.tried("record-payment", SomethingIsOwed.class, INSPECTOR, () -> served().paid("5000"));
    table.tried("record-payment", DecisionStands.class, INSPECTOR, () -> undone(served()));
    table.tried("grant-deferral", DecisionStands.class, LEADER, () -> undone(served()));
    table.noHandler("grant-deferral", SomeCase::served);
    table.tried("grant-deferral", NotAnnulled.class, LEADER, () -> served().annulled());
    table.tried("grant-deferral", SomethingIsOwed.class, LEADER, () -> served().paid("5000"));
    table.tried("grant-deferral", StillTimeToPay.class, LEADER, () -> served().on("2027-01-07"));
  }

  private static void remedies(CaseGuardExamples table) {
    table.handlersOnly("record-remedy", SomeCase::served);
    table.tried("record-remedy", NoRemedyPending.class, INSPECTOR, () -> sought(served()));
    table.handlersOnly("record-remedy-end", () -> sought(served()));
    table.tried("record-remedy-end", RemedyPending.class, INSPECTOR, SomeCase::served);
    table.noHandler("annul", SomeCase::served);
    table.tried("annul", NotAnnulled.class, LEADER, () -> served().annulled());
  }

  private static void court(CaseGuardExamples table) {
    table.handlersOnly("dun", () -> served().on("2027-06-23"));
    table.tried("dun", PaymentOverdue.class, INSPECTOR, () -> served().paid("5000").on("2027-06-23"));
    table.tried("dun", RemediesOver.class, INSPECTOR, () -> served().on("2027-06-22"));
    table.tried("dun", DecisionStands.class, INSPECTOR, () -> undone(served()).on("2027-06-23"));
    table.noHandler("apply-enforcement", ExecutionGuards::dunned);
    table.tried("apply-enforcement", DecisionStands.class, LEADER, () -> undone(dunned()));
    table.tried("apply-enforcement", PaymentOverdue.class, LEADER, () -> dunned().annulled());
    table.tried("apply-enforcement", RemediesOver.class, LEADER, () -> sought(dunned()));
    table.tried("apply-enforcement", Dunned.class, LEADER, () -> dunned().asking("2027-07-07"));
    table.tried("apply-enforcement", WithinCourtTime.class, LEADER, () -> dunned().asking("2027-09-23"));
    table.tried("apply-enforcement", NotBeforeCourt.class, LEADER, ExecutionGuards::applied);
    table.handlersOnly("record-ruling", ExecutionGuards::applied);
    table.tried("record-ruling", BeforeCourt.class, INSPECTOR, ExecutionGuards::dunned);
  }

  private static void closing(CaseGuardExamples table) {
    table.handlersOnly("record-publicity", SomeCase::decided);
    table.tried("record-publicity", PenaltyIsPublic.class, INSPECTOR, () -> SomeCase.underReview().reviewed().nothingImposed());
    table.noHandler("close", () -> served().paid("5000"));
    table.tried("close", GroundForClosing.class, LEADER, SomeCase::served);
    table.noHandler("close-otherwise", SomeCase::served);
    table.handlersOnly("archive", () -> standingAt(Stage.CLOSED));
    table.tried("archive", NoRemedyPending.class, INSPECTOR, () -> sought(standingAt(Stage.CLOSED)));
    table.tried("archive", NoRedoOrdered.class, INSPECTOR, () -> standingAt(Stage.CLOSED).annulled(LocalDate.parse("2027-09-01")));
    table.tried("archive", DecisionStands.class, INSPECTOR, () -> undone(standingAt(Stage.CLOSED)));
    table.tried("archive", NothingToWithdraw.class, INSPECTOR,
        () -> standingAt(Stage.CLOSED).running(LimitKind.WITHDRAW_PUBLICITY, "2027-09-01"));
    table.tried("record-remedy", DecisionMade.class, INSPECTOR, ExecutionGuards::closedUndecided);
    table.tried("annul", DecisionMade.class, LEADER, ExecutionGuards::closedUndecided);
  }

  private static SomeCase sought(SomeCase some) {
    some.aCase().execution().seek(Remedy.Kind.RECONSIDERATION, "区政府", LocalDate.parse("2026-12-23"), "复议1号");
    return some;
  }

  private static SomeCase undone(SomeCase some) {
    sought(some).aCase().execution().remedyEnded(RemedyEnd.of(Remedy.Outcome.ANNULLED, LocalDate.parse("2026-12-24"), "复议决定1号"));
    return some;
  }

  private static SomeCase closedUndecided() {
    return standingAt(Stage.TERMINATED).then("close", Yuhang.LEADER);
  }

  /** Urged to pay, and the ten working days are over. */
  private static SomeCase dunned() {
    return standingAt(Stage.ENFORCING).on("2027-07-08");
  }

  private static SomeCase applied() {
    var some = dunned();
    some.aCase().execution().apply(new CourtApplication("区法院", "申请1号", LocalDate.parse("2027-07-08"), "yuhang.leader"));
    return some;
  }
}
