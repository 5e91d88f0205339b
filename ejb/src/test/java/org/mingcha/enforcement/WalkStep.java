package org.mingcha.enforcement;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mingcha.assessment.ActFinding;
import org.mingcha.assessment.NewFinding;
import org.mingcha.assessment.RuleChoice;
import org.mingcha.assessment.RuleReview;
import org.mingcha.calendar.China;
import org.mingcha.calendar.LimitKind;
import org.mingcha.decision.Annulment;
import org.mingcha.decision.Decision;
import org.mingcha.decision.DecisionKind;
import org.mingcha.decision.Deliberation;
import org.mingcha.decision.NoPenaltyGround;
import org.mingcha.decision.Panel;
import org.mingcha.decision.Suspicion;
import org.mingcha.decision.Transferral;
import org.mingcha.document.service.ServiceMethod;
import org.mingcha.document.service.ServiceRecord;
import org.mingcha.enforcement.guard.CertifiedInvestigators;
import org.mingcha.execution.Archive;
import org.mingcha.execution.CourtApplication;
import org.mingcha.execution.CourtRuling;
import org.mingcha.execution.Dunning;
import org.mingcha.execution.Payment;
import org.mingcha.execution.PaymentItem;
import org.mingcha.execution.Remedy;
import org.mingcha.execution.RemedyEnd;
import org.mingcha.hearing.Appointment;
import org.mingcha.hearing.Hearing;
import org.mingcha.kernel.Actor;
import org.mingcha.kernel.Faults;
import org.mingcha.kernel.Yuan;
import org.mingcha.notice.PenaltyNotice;
import org.mingcha.notice.PenaltyProposal;
import org.mingcha.notice.Statement;
import org.mingcha.notice.StatementAnswer;
import org.mingcha.notice.StatementFinding;
import org.mingcha.notice.PartyRight;
import org.mingcha.penalty.Act;
import org.mingcha.penalty.Conduct;
import org.mingcha.penalty.Imposition;
import org.mingcha.penalty.OpenQuestion;
import org.mingcha.penalty.ReviewedChoice;
import org.mingcha.penalty.RuleBook;
import org.mingcha.penalty.Sanction;
import org.mingcha.penalty.Sanctions;
import org.mingcha.review.LegalReviewGround;
import org.mingcha.review.ReviewConclusion;
import org.mingcha.review.ReviewOpinion;

/** One step of a walk with content at random, as the desks hand it to the case. */
final class WalkStep {

  private static final List<String> RULES = List.of("P-27", "P-27", "P-30", "P-30", "P-33", "P-29a", "P-29b");
  private static final List<Conduct> CONDUCTS = List.of(Conduct.DISPLAY, Conduct.DISPLAY, Conduct.RECALL_BY_SELLER, Conduct.FALSE_PROMOTION);
  /** The reviewer has words for whatever is passed over or left open. */
  private static final ReviewedChoice SAID = new ReviewedChoice("理由", RuleBook.shipped().ids().stream().collect(Collectors.toMap(id -> id, id -> "理由")),
      Stream.of(OpenQuestion.values()).collect(Collectors.toMap(question -> question, question -> "意见")));
  private static final LocalDate FROM = LocalDate.parse("2026-12-02");
  private static final List<String> FINES = List.of("3000", "5000", "5000.01", "10000", "20000", "10000.01");

  private final EnforcementCase aCase;
  private final WalkWorld world;
  private final SplittableRandom dice;
  private final Actor by;
  private final Instant at;
  private final LocalDate today;

  WalkStep(EnforcementCase aCase, WalkWorld world, SplittableRandom dice, Actor by, Instant at) {
    this.aCase = aCase;
    this.world = world;
    this.dice = dice;
    this.by = by;
    this.at = at;
    today = China.dateOf(at);
  }

  void take(String move) {
    switch (move) {
      case "investigate" -> {
        CertifiedInvestigators.demand(aCase,
            world.register.stream().filter(officer -> CertifiedInvestigators.of(aCase).contains(officer.user())).toList(), today);
        aCase.step(move, by, at, null);
      }
      case "close-investigation" -> step(move, () -> aCase.closings().close(
          ClosingReport.draft("当事人", "来源", one("事实", "另行查明的事实"), "性质", "意见", "裁量").written(by.user(), today)));
      case "reopen-investigation" -> aCase.reopenInvestigation(by, at, "补充");
      case "submit-review", "submit-legal-review" -> step(move, () -> aCase.reviews().submit(grounds(), by.user(), today, aCase.hearings().reported()));
      case "record-act-facts" -> find();
      case "review" -> review();
      case "propose-penalty" -> propose();
      case "approve-penalty" -> step(move, aCase.notices()::approve);
      case "return-penalty" -> step(move, aCase.notices()::dropProposal);
      case "notify-penalty" -> give();
      case "extend", "extend-by-panel" -> step(move, () -> world.extensions++);
      default -> afterNotice(move);
    }
  }

  private void afterNotice(String move) {
    var known = PenaltyNotices.servedOn(aCase);
    var received = known == null ? today : known.plusDays(dice.nextInt(1 + (int) (today.toEpochDay() - known.toEpochDay())));
    switch (move) {
      case "record-statement" -> step(move, () -> aCase.notices().say(new Statement(received, "陈述1号", "申辩", by.user())));
      case "answer-statement" -> step(move, () -> aCase.notices().answer(
          new StatementAnswer(one(StatementFinding.values()), "理由", by.user(), today)));
      case "record-waiver" -> step(move, () -> aCase.notices().waive("放弃1号", received, List.of(one(aCase.notices().toWaive().toArray(PartyRight[]::new)))));
      case "request-hearing" -> step(move, () -> aCase.hearings().request(received, "听证申请1号"));
      case "schedule-hearing", "reschedule-hearing" -> step(move, () -> aCase.hearings().schedule(new Appointment(
          one("yuhang.legal", "yuhang.legal", "yuhang.beginner", "yuhang.inspector2"), "主持人", today.plusDays(dice.nextInt(4)), "听证室", "听通1号", today)));
      case "hold-hearing" -> step(move, () -> aCase.hearings().hold(today, "笔录1号", "质证"));
      case "conclude-hearing" -> step(move, () -> aCase.hearings().report(today, "报告1号", "维持"));
      case "end-hearing" -> step(move, () -> aCase.hearings().endWithout(today, one(Hearing.Outcome.WITHDRAWN, Hearing.Outcome.ABSENT)));
      case "deliberate" -> deliberate();
      case "decide" -> decide();
      case "decide-no-penalty" -> step(move, () -> {
        aCase.notices().dropProposal();
        aCase.decisions().make(new Decision(DecisionKind.NO_PENALTY, "不罚1号", null, NoPenaltyGround.NO_FAULT, "同意", "教育", by.user(), by.name(), today));
      });
      case "transfer" -> step(move, () -> aCase.decisions().transfer(Transferral.toDepartment("某局", "移1号", "理由", today)));
      case "report-crime" -> step(move, () -> aCase.decisions().suspect(new Suspicion(at, by.user(), "涉嫌犯罪", null)));
      case "decline-police-transfer" -> step(move, () -> aCase.decisions().declinePolice("不批准"));
      case "transfer-to-police" -> step(move, () -> aCase.decisions().transfer(Transferral.toPolice("公安", "移1号", "理由", today, at)));
      case "hand-to-police" -> step(move, () -> aCase.decisions().handOver(at, "回执1号"));
      default -> execute(move);
    }
  }

  private void execute(String move) {
    switch (move) {
      case "record-service" -> {
        step(move, () -> aCase.decisions().serve(service(today)));
        world.dueOn.put(LimitKind.PAYMENT, today.plusDays(15));
        world.dueOn.put(LimitKind.LITIGATION, today.plusMonths(6));
        world.dueOn.put(LimitKind.APPLY_TO_COURT, today.plusMonths(9));
      }
      case "record-payment" -> step(move, () -> aCase.execution().pay(
          new Payment(one(PaymentItem.values()), Yuan.of(one("1000", "5000", "20000")), today, "票1号", by.user())));
      case "record-remedy" -> step(move, () -> aCase.execution().seek(one(Remedy.Kind.values()), "区政府", today, "复议1号"));
      case "record-remedy-end" -> step(move, () -> aCase.execution().remedyEnded(RemedyEnd.of(one(Remedy.Outcome.values()), today, "决定1号")));
      case "annul" -> step(move, () -> aCase.decisions().annul(new Annulment(one(Annulment.By.values()), "撤1号", "理由", today,
          dice.nextInt(2) == 0 ? null : today.plusDays(60), dice.nextInt(3) == 0)));
      case "decide-anew" -> aCase.decideAnew(by, at, "重新作出");
      case "dun" -> step(move, () -> aCase.execution().dun(new Dunning("催1号", Yuan.of("1"), service(today))));
      case "apply-enforcement" -> step(move, () -> aCase.execution().apply(new CourtApplication("区法院", "申1号", today, by.user())));
      case "record-ruling" -> step(move, () -> aCase.execution().rule(new CourtRuling(one(CourtRuling.Outcome.values()), "裁1号", today)));
      case "archive" -> step(move, () -> aCase.execution().archive(new Archive("卷1号", one(Archive.Retention.values()), today, null)));
      default -> step(move, () -> { });
    }
  }

  private void find() {
    var conducts = EnumSet.of(one(CONDUCTS), one(CONDUCTS));
    var act = new Act(FROM.plusDays(dice.nextInt(3) - 1), null, null, conducts, null, dice.nextInt(4) == 0 ? "影响恶劣" : null, false);
    var found = NewFinding.of(aCase, ActFinding.of(WalkWorld.PARTY.name(), act), today);
    step("record-act-facts", () -> aCase.findings().record(found, by.user(), today));
  }

  private void review() {
    var conclusion = dice.nextInt(5) == 0 ? one(ReviewConclusion.values()) : ReviewConclusion.AGREE;
    var choice = conclusion == ReviewConclusion.AGREE ? RuleReview.agreed(aCase, dice.nextInt(4) == 0 ? one(RULES) : null, SAID, today)
        : RuleReview.notAgreed(aCase, SAID);
    step("review", () -> {
      aCase.findings().reviewed(choice);
      aCase.reviews().conclude(ReviewOpinion.of(conclusion, "意见"), by, today);
    });
  }

  private void propose() {
    var wanted = imposition();
    aCase.intend(wanted);
    step("propose-penalty", () -> aCase.notices().propose(new PenaltyProposal(wanted, "理由", by.user(), today)));
  }

  private void give() {
    var service = service(today.minusDays(dice.nextInt(4)));
    new Faults().all(service.faults(PenaltyNotices.issuedOn(aCase, today), today)).throwIfAny();
    var approved = aCase.notices().proposal().map(PenaltyProposal::imposition).orElseGet(this::imposition);
    aCase.notified(new PenaltyNotice("罚告1号", approved, "理由", aCase.findings().givesHearing(approved, today), service), by, at);
  }

  private void deliberate() {
    var panel = new Panel(today.minusDays(dice.nextInt(15)), "甲、乙", "讨论1号");
    panel.faults(PanelDates.earliest(aCase), today).throwIfAny();
    step("deliberate", () -> aCase.decisions().deliberate(panel.held(Deliberation.Topic.PENALTY, "同意", aCase.reviews().answers().size())));
  }

  private void decide() {
    var wanted = dice.nextInt(3) == 0 ? imposition() : null;
    var imposition = wanted != null ? wanted : aCase.notices().notice().map(PenaltyNotice::imposition).orElse(null);
    aCase.intend(imposition);
    step("decide", () -> aCase.decisions().make(new Decision(DecisionKind.PENALTY, "罚1号", imposition, null, "同意", null, by.user(), by.name(), today)));
  }

  /** Mostly by the rule that the review confirmed. */
  private Imposition imposition() {
    var reviewed = aCase.findings().choice().map(RuleChoice::rule).orElse(null);
    var rule = reviewed == null || dice.nextInt(5) == 0 ? one(RULES) : reviewed;
    var sanctions = dice.nextInt(12) == 0 ? Sanctions.of(one(Sanction.values())) : Sanctions.NONE;
    return new Imposition(rule, dice.nextInt(12) == 0, Yuan.of(one(FINES)), dice.nextInt(12) == 0 ? Yuan.of("1000") : null, null, sanctions);
  }

  private ServiceRecord service(LocalDate on) {
    return new ServiceRecord(dice.nextInt(6) == 0 ? ServiceMethod.ANNOUNCED : one(ServiceMethod.values()), on, "店主", "送达回证", "确认书1号");
  }

  private List<LegalReviewGround> grounds() {
    return Stream.of(LegalReviewGround.values()).filter(ground -> dice.nextInt(6) == 0).toList();
  }

  private void step(String move, Runnable content) {
    aCase.step(move, by, at, "理由", content);
  }

  @SafeVarargs
  private <T> T one(T... of) {
    return of[dice.nextInt(of.length)];
  }

  private <T> T one(List<T> of) {
    return of.get(dice.nextInt(of.size()));
  }
}
