package org.mingcha.spotcheck;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.mingcha.kernel.Refusals.refused;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mingcha.calendar.LimitKind;
import org.mingcha.identity.Duty;
import org.mingcha.identity.Yuhang;
import org.mingcha.kernel.Invalid.Violation;
import org.mingcha.result.FollowUp;
import org.mingcha.result.Objection;
import org.mingcha.result.Recipient;
import org.mingcha.sampling.Conclusion;
import org.mingcha.sampling.Custody;
import org.mingcha.sampling.Producer;
import org.mingcha.sampling.SamplePart;
import org.mingcha.sampling.Sampling;
import org.mingcha.sampling.SamplingMode;
import org.mingcha.sampling.Seller;
import org.mingcha.sampling.TestReport;

@DisplayName("监督抽查：抽样、检验、告知、异议、后处理、公布（第110号令第21条、第22条）")
class SpotCheckTest {

  @DisplayName("异议期十五日：第十五日受理，第十六日不再受理（产品质量法第15条）")
  @ParameterizedTest(name = "2026-12-01 收到，{0} 提出：受理 {1}")
  @CsvSource({"2026-12-01, true", "2026-12-02, true", "2026-12-16, true", "2026-12-17, false", "2027-01-05, false"})
  void objectionWindow(String madeOn, boolean taken) {
    var check = SomeCheck.received(Conclusion.FAILED);
    var objection = Objection.made(Recipient.SELLER, LocalDate.parse(madeOn), Objection.Ground.CONCLUSION, "不服");
    if (taken) {
      assertDoesNotThrow(() -> check.objected(objection, SomeCheck.SAMPLER, SomeCheck.on(madeOn)));
      assertEquals("OBJECTED", check.stage());
    } else {
      var no = refused("spotcheck.objection-late", "PQL@2018:15", () -> check.objected(objection, SomeCheck.SAMPLER, SomeCheck.on(madeOn)));
      assertEquals(LocalDate.parse("2026-12-16"), no.facts().get("dueOn"));
      assertEquals("CONCLUDED", check.stage());
    }
  }

  @DisplayName("被抽样者、生产者是自然人的，所示事实中身份证号码遮蔽；存的仍是原号码")
  @Test void numbersOfPersonsAreHidden() {
    var check = SomeCheck.tasked();
    var plain = SomeCheck.sampling(4, 2);
    check.sampled(new Sampling(plain.sampledOn(), plain.place(), plain.recording(), new Seller("李某", "330282199001011234", null, null),
        new Producer("某某电子厂", "91350100M000100Y43", null, null), plain.product(), "封1", 4, "封2", 2, "样品室", "柜1", SomeCheck.PURCHASE),
        "CODE", "SPARE", SomeCheck.SAMPLER, SomeCheck.AT);
    var shown = check.facts(true).masked();
    assertEquals("330282**********34 91350100M000100Y43", shown.seller().identityNumber() + " " + shown.producer().identityNumber());
    assertEquals("330282199001011234", check.parties().get(0).identityNumber());
  }

  @DisplayName("异议期为自然日十五日（产品质量法第15条）")
  @Test void fifteenCalendarDays() {
    for (var kind : List.of(LimitKind.SELLER_OBJECTION, LimitKind.PRODUCER_OBJECTION)) {
      assertEquals("15 DAY PQL@2018:15", kind.length() + " " + kind.unit().wireName() + " " + kind.basis());
    }
  }

  @DisplayName("异议期满才能确定不合格结果；合格结果不必等")
  @ParameterizedTest(name = "{0}，{1}：{2}")
  @CsvSource({"FAILED, 2026-12-16, false", "FAILED, 2026-12-17, true", "QUALIFIED, 2026-12-01, true"})
  void confirmedAfterTheWindow(Conclusion conclusion, String day, boolean allowed) {
    var check = SomeCheck.received(conclusion);
    if (allowed) {
      check.step("confirm-result", SomeCheck.SAMPLER, SomeCheck.on(day), "确定");
      assertEquals("CONFIRMED", check.stage());
    } else {
      refused("spotcheck.window-open", "PQL@2018:15", () -> check.step("confirm-result", SomeCheck.SAMPLER, SomeCheck.on(day), "确定"));
    }
  }

  @DisplayName("只有生产者、销售者可以提出异议，平台不能；只能提出一次")
  @Test void whoMayObject() {
    var check = SomeCheck.received(Conclusion.FAILED);
    refused("spotcheck.no-right-to-object", "PQL@2018:15", () -> CheckInput.demandObjector(check, Recipient.PLATFORM));
    check.objected(Objection.made(Recipient.SELLER, SomeCheck.DAY, Objection.Ground.CONCLUSION, "不服"), SomeCheck.SAMPLER, SomeCheck.AT);
    refused("spotcheck.objected-already", "PQL@2018:15", () -> CheckInput.demandObjector(check, Recipient.SELLER));
    assertDoesNotThrow(() -> CheckInput.demandObjector(check, Recipient.PRODUCER));
  }

  @DisplayName("复检不一致，结果改为合格，不必再等异议期")
  @Test void retestClears() {
    var check = SomeCheck.received(Conclusion.FAILED);
    check.objected(Objection.made(Recipient.PRODUCER, SomeCheck.DAY, Objection.Ground.CONCLUSION, "不服"), SomeCheck.SAMPLER, SomeCheck.AT);
    check.objectionDecided(new Objection.Decision(Objection.Outcome.RETEST_DIFFERS, "国检中心", "F-1", "改为合格"), SomeCheck.DAY,
        Yuhang.LEADER.acting(Duty.LEADER), SomeCheck.AT);
    assertEquals(Conclusion.QUALIFIED, check.conclusion());
    assertDoesNotThrow(() -> check.step("confirm-result", SomeCheck.SAMPLER, SomeCheck.AT, "确定"));
  }

  @DisplayName("样品数量不得超过检验的合理需要（产品质量法第15条）")
  @ParameterizedTest(name = "计划最多 6，取 {0}＋{1}：{2}")
  @CsvSource({"4, 2, true", "3, 2, true", "4, 3, false", "7, 1, false"})
  void noMoreThanNeeded(int test, int spare, boolean allowed) {
    var check = SomeCheck.tasked();
    if (allowed) {
      check.sampled(SomeCheck.sampling(test, spare), "CODE", "SPARE", SomeCheck.SAMPLER, SomeCheck.AT);
      assertEquals("SAMPLED", check.stage());
    } else {
      refused("spotcheck.more-than-needed", "PQL@2018:15",
          () -> check.sampled(SomeCheck.sampling(test, spare), "CODE", "SPARE", SomeCheck.SAMPLER, SomeCheck.AT));
    }
  }

  @DisplayName("抽样只由指定的抽样人员记录；封签破损不能作出结论；别的样品的报告不收")
  @Test void samplersSealAndCode() {
    refused("spotcheck.not-a-sampler", "SAMR-110@2025:21", () -> SomeCheck.tasked().sampled(SomeCheck.sampling(4, 2), "CODE", "SPARE",
        Yuhang.COLLEAGUE.acting(Duty.INSPECTOR), SomeCheck.AT));
    refused("spotcheck.seal-broken", "SAMR-110@2025:21",
        () -> SomeCheck.reported(false, Conclusion.FAILED).step("conclude", SomeCheck.SAMPLER, SomeCheck.AT, "结论"));
    var sent = SomeCheck.tasked();
    sent.sampled(SomeCheck.sampling(4, 2), "OTHER", "SPARE", SomeCheck.SAMPLER, SomeCheck.AT);
    sent.sent(new Custody(SamplePart.TEST, "院", null, SomeCheck.DAY, true), SomeCheck.SAMPLER, SomeCheck.AT);
    refused("spotcheck.unknown-sample", "SAMR-110@2025:21",
        () -> sent.reported(SomeCheck.report(true, Conclusion.FAILED), SomeCheck.DAY, SomeCheck.SAMPLER, SomeCheck.AT));
  }

  @DisplayName("不合格的，销售者、生产者都要停止产销（第18号令第45条）、责令改正（第18号令第46条），才能办结")
  @Test void bothAreDealtWith() {
    var check = SomeCheck.received(Conclusion.FAILED);
    assertEquals(List.of("STOP_SALE:SELLER", "STOP_SALE:PRODUCER", "RECTIFICATION:SELLER", "RECTIFICATION:PRODUCER"), check.followUps().undone());
    check.step("confirm-result", SomeCheck.SAMPLER, SomeCheck.on("2026-12-17"), "确定");
    check.step("publish", Yuhang.LEADER.acting(Duty.LEADER), SomeCheck.on("2026-12-17"), "公布");
    refused("spotcheck.undone-left", "SAMR-110@2025:21", () -> check.step("close", SomeCheck.SAMPLER, SomeCheck.on("2026-12-17"), "办结"));
    for (var kind : List.of(FollowUp.Kind.STOP_SALE, FollowUp.Kind.RECTIFICATION)) {
      for (var recipient : List.of(Recipient.SELLER, Recipient.PRODUCER)) {
        check.ordered(FollowUp.issued(kind, recipient, "文1", SomeCheck.DAY), SomeCheck.SAMPLER, SomeCheck.on("2026-12-17"));
      }
      refused("spotcheck.already-ordered", kind.basis().value(), () -> check.ordered(
          FollowUp.issued(kind, Recipient.SELLER, "文2", SomeCheck.DAY), SomeCheck.SAMPLER, SomeCheck.on("2026-12-17")));
    }
    check.step("close", SomeCheck.SAMPLER, SomeCheck.on("2026-12-17"), "办结");
    assertEquals("CLOSED", check.stage());
  }

  @DisplayName("检验报告所依标准必须是任务所列，写法空格大小写不论")
  @ParameterizedTest(name = "{0}：收 {1}")
  @CsvSource({"GB 31241-2022, true", "gb31241-2022, true", "GB 4943.1-2022, false"})
  void standardsOfTheTask(String standard, boolean taken) {
    var r = SomeCheck.report(true, Conclusion.FAILED);
    var report = new TestReport(r.sampleCode(), r.laboratory(), null, r.number(), r.issuedOn(), true, r.items(), r.conclusion(), List.of(standard));
    var check = SomeCheck.sent();
    if (taken) {
      check.reported(report, SomeCheck.DAY, SomeCheck.SAMPLER, SomeCheck.AT);
      assertEquals("REPORTED", check.stage());
    } else {
      refused("spotcheck.unknown-standard", "SAMR-110@2025:21", () -> check.reported(report, SomeCheck.DAY, SomeCheck.SAMPLER, SomeCheck.AT));
    }
  }

  @DisplayName("抽样人员不得决定公布；公布之前保密")
  @Test void publisherAndSecrecy() {
    var check = SomeCheck.received(Conclusion.QUALIFIED);
    check.step("confirm-result", SomeCheck.SAMPLER, SomeCheck.AT, "确定");
    refused("spotcheck.publisher-sampled", "SAMR-110@2025:21", () -> check.step("publish", SomeCheck.SAMPLER, SomeCheck.AT, "公布"));
    assertTrue(check.secret());
    assertEquals(null, check.facts(false).assignment().planNo());
  }

  @DisplayName("网络抽样必须写明买样信息和留证；结论不得与检验项目矛盾")
  @Test void badInput() {
    var s = SomeCheck.sampling(4, 2);
    assertTrue(s.faults(SamplingMode.ONLINE, SomeCheck.DAY, SomeCheck.DAY).isEmpty());
    assertEquals(List.of("/purchase"), s.faults(SamplingMode.ON_SITE, SomeCheck.DAY, SomeCheck.DAY).stream().map(Violation::pointer).toList());
    assertFalse(s.faults(SamplingMode.ONLINE, SomeCheck.DAY.minusDays(1), SomeCheck.DAY.minusDays(1)).isEmpty());
    var r = SomeCheck.report(true, Conclusion.FAILED);
    var wrong = new TestReport(r.sampleCode(), r.laboratory(), null, r.number(), r.issuedOn(), true, r.items(), Conclusion.QUALIFIED, List.of());
    refused("sampling.contradiction", "SAMR-110@2025:21", () -> SomeCheck.sent().reported(wrong, SomeCheck.DAY, SomeCheck.SAMPLER, SomeCheck.AT));
  }
}
