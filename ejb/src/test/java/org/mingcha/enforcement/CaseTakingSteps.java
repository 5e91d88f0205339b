package org.mingcha.enforcement;

import java.time.LocalDate;
import java.util.List;
import org.mingcha.assessment.ActFinding;
import org.mingcha.assessment.NewFinding;
import org.mingcha.assessment.RuleChoice;
import org.mingcha.assessment.RuleReview;
import org.mingcha.calendar.LimitKind;
import org.mingcha.decision.Annulment;
import org.mingcha.decision.Decision;
import org.mingcha.decision.DecisionKind;
import org.mingcha.decision.Deliberation;
import org.mingcha.decision.NoPenaltyGround;
import org.mingcha.decision.Transferral;
import org.mingcha.execution.Dunning;
import org.mingcha.execution.Payment;
import org.mingcha.execution.PaymentItem;
import org.mingcha.hearing.Appointment;
import org.mingcha.identity.Duty;
import org.mingcha.identity.Officer;
import org.mingcha.kernel.Actor;
import org.mingcha.kernel.Yuan;
import org.mingcha.notice.PenaltyNotice;
import org.mingcha.notice.PenaltyProposal;
import org.mingcha.notice.Statement;
import org.mingcha.notice.StatementAnswer;
import org.mingcha.notice.StatementFinding;
import org.mingcha.penalty.Imposition;
import org.mingcha.penalty.ReviewedChoice;
import org.mingcha.review.LegalReviewGround;
import org.mingcha.review.ReviewConclusion;
import org.mingcha.review.ReviewOpinion;

/** The steps that a case of {@link SomeCase} takes, each as its procedure knows it, on {@link #on the day} it is. */
abstract class CaseTakingSteps extends CaseInItsWorld {

  SomeCase submittedInLaw(LegalReviewGround... grounds) {
    aCase.step("submit-legal-review", inspector(), now, null,
        () -> aCase.reviews().submit(List.of(grounds), "yuhang.inspector1", today(), aCase.hearings().reported()));
    return self();
  }

  SomeCase closed() {
    aCase.step("close-investigation", inspector(), now, null,
        () -> aCase.closings().close(SomeFinding.REPORT.written("yuhang.inspector1", today())));
    return self();
  }

  SomeCase found(ActFinding finding) {
    aCase.step("record-act-facts", inspector(), now, null,
        () -> aCase.findings().record(NewFinding.of(aCase, finding, today()), "yuhang.inspector1", today()));
    return self();
  }

  SomeCase submitted(LegalReviewGround... grounds) {
    aCase.step("submit-review", inspector(), now, null,
        () -> aCase.reviews().submit(List.of(grounds), "yuhang.inspector1", today(), aCase.hearings().reported()));
    return self();
  }

  SomeCase reviewed() {
    return reviewed(ReviewConclusion.AGREE, SomeCase.LEGAL);
  }

  SomeCase reviewed(ReviewConclusion conclusion, Officer by) {
    var actor = by.acting(Duty.LEGAL_REVIEWER);
    return reviewed(conclusion, actor, conclusion == ReviewConclusion.AGREE ? RuleReview.agreed(aCase, null, null, today()) : RuleReview.notAgreed(aCase, null));
  }

  /** Agreed to in law, with this on the rule. */
  SomeCase reviewed(String rule, ReviewedChoice said) {
    return reviewed(ReviewConclusion.AGREE, SomeCase.LEGAL.acting(Duty.LEGAL_REVIEWER), RuleReview.agreed(aCase, rule, said, today()));
  }

  SomeCase proposed(Imposition imposition) {
    aCase.intend(imposition);
    aCase.step("propose-penalty", inspector(), now, null,
        () -> aCase.notices().propose(new PenaltyProposal(imposition, "理由", "yuhang.inspector1", today())));
    aCase.intend(null);
    return self();
  }

  SomeCase approved() {
    aCase.step("approve-penalty", leader(), now, "同意", aCase.notices()::approve);
    return self();
  }

  /** Served today, with time to speak until that day. */
  SomeCase notified(String due) {
    return notified(due, false);
  }

  SomeCase notifiedWithHearing(String due) {
    return notified(due, true);
  }

  SomeCase said() {
    aCase.step("record-statement", inspector(), now, null,
        () -> aCase.notices().say(new Statement(today(), "陈述1号", "已经改正", "yuhang.inspector1")));
    return self();
  }

  SomeCase answered() {
    aCase.step("answer-statement", inspector(), now, null,
        () -> aCase.notices().answer(new StatementAnswer(StatementFinding.PARTLY_ADOPTED, "部分属实", "yuhang.inspector1", today())));
    return self();
  }

  SomeCase hearingRequested() {
    aCase.step("request-hearing", inspector(), now, null, () -> aCase.hearings().request(today(), "听证申请1号"));
    return self();
  }

  SomeCase hearingHeld(String day) {
    aCase.step("schedule-hearing", SomeCase.LEGAL.acting(Duty.LEGAL_REVIEWER), now, null, () -> aCase.hearings().schedule(
        new Appointment("yuhang.legal", "法制", LocalDate.parse(day), "听证室", "听证通知1号", today())));
    on(day);
    aCase.step("hold-hearing", SomeCase.LEGAL.acting(Duty.LEGAL_REVIEWER), now, null, () -> aCase.hearings().hold(today(), "听证笔录1号", "要点"));
    aCase.step("conclude-hearing", SomeCase.LEGAL.acting(Duty.LEGAL_REVIEWER), now, null, () -> aCase.hearings().report(today(), "听证报告1号", "报告"));
    return self();
  }

  SomeCase deliberated() {
    aCase.step("deliberate", leader(), now, null, () -> aCase.decisions().deliberate(
        new Deliberation(Deliberation.Topic.PENALTY, today(), "甲、乙", "讨论1号", "同意", aCase.reviews().answers().size())));
    return self();
  }

  SomeCase decided(Imposition imposition) {
    aCase.intend(imposition);
    aCase.step("decide", leader(), now, null, () -> aCase.decisions().make(new Decision(DecisionKind.PENALTY, "罚1号", imposition, null,
        "同意", null, "yuhang.leader", "局长", today())));
    aCase.intend(null);
    return self();
  }

  /** Nothing is imposed: the breach is not established. */
  SomeCase nothingImposed() {
    aCase.step("decide-no-penalty", leader(), now, null, () -> aCase.decisions().make(new Decision(DecisionKind.NO_PENALTY, "不罚1号", null,
        NoPenaltyGround.NOT_ESTABLISHED, "同意", "教育", "yuhang.leader", "局长", today())));
    return self();
  }

  /** Served today, with time to pay until that day and six months for remedies. */
  SomeCase served(String paymentDue) {
    aCase.step("record-service", inspector(), now, null, () -> aCase.decisions().serve(service()));
    dueOn.put(LimitKind.PAYMENT, LocalDate.parse(paymentDue));
    dueOn.put(LimitKind.LITIGATION, today().plusMonths(6));
    dueOn.put(LimitKind.APPLY_TO_COURT, today().plusMonths(9));
    return reckon();
  }

  SomeCase paid(String fine) {
    aCase.step("record-payment", inspector(), now, null,
        () -> aCase.execution().pay(new Payment(PaymentItem.FINE, Yuan.of(fine), today(), "票据1号", "yuhang.inspector1")));
    return self();
  }

  SomeCase dunned(String due) {
    aCase.step("dun", inspector(), now, null, () -> aCase.execution().dun(new Dunning("催告1号", Yuan.of("5000"), service())));
    dueOn.put(LimitKind.DUNNING, LocalDate.parse(due));
    return reckon();
  }

  /** The court is asked on that day, which is today. */
  SomeCase asking(String day) {
    on(day).aCase.execution().asking(today());
    return self();
  }

  SomeCase annulled() {
    return annulled(null);
  }

  /** Annulled, and to be decided anew by that day. */
  SomeCase annulled(LocalDate redoBy) {
    aCase.step("annul", leader(), now, null, () -> aCase.decisions().annul(new Annulment(Annulment.By.COURT, "判决1号", "撤销", today(), redoBy, false)));
    return self();
  }

  SomeCase toThePolice(Officer by) {
    aCase.step("transfer-to-police", by.acting(Duty.LEADER), now, null, () -> aCase.decisions().transfer(
        Transferral.toPolice("区公安分局", "移1号", "涉嫌犯罪", today(), now)));
    return self();
  }

  /** The police have it since then. */
  SomeCase handedToPolice() {
    aCase.step("hand-to-police", inspector(), now, null, () -> aCase.decisions().handOver(now, "回执1号"));
    return self();
  }

  /** A court annulled what was decided, for its procedure alone or not, and told the bureau to decide anew within sixty days. */
  SomeCase annulledToBeDecidedAnew(boolean procedural) {
    aCase.step("annul", leader(), now, null, () -> aCase.decisions().annul(
        new Annulment(Annulment.By.COURT, "判决1号", "撤销", today(), today().plusDays(60), procedural)));
    return self();
  }

  SomeCase takenUpAgain() {
    aCase.decideAnew(leader(), now, "判决1号");
    return self();
  }

  SomeCase closedFinding(String facts) {
    aCase.step("close-investigation", inspector(), now, null, () -> aCase.closings().close(
        ClosingReport.draft("当事人", "来源", facts, "性质", "意见", "裁量").written("yuhang.inspector1", today())));
    return self();
  }

  SomeCase then(String move, Officer by) {
    aCase.step(move, by.acting(Duty.LEADER), now, "理由");
    return self();
  }

  private SomeCase notified(String due, boolean hearing) {
    var approved = aCase.notices().proposal().map(PenaltyProposal::imposition).orElse(SomeCase.FINE);
    aCase.notified(new PenaltyNotice("罚告1号", approved, "理由", hearing, service()), inspector(), now);
    dueOn.put(LimitKind.STATEMENT, LocalDate.parse(due));
    return reckon();
  }

  private SomeCase reviewed(ReviewConclusion conclusion, Actor by, RuleChoice choice) {
    aCase.step("review", by, now, "意见", () -> {
      aCase.findings().reviewed(choice);
      aCase.reviews().conclude(ReviewOpinion.of(conclusion, "意见"), by, today());
    });
    return self();
  }
}
