package org.mingcha.spotcheck;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mingcha.calendar.DayUnit;
import org.mingcha.kernel.RuleRefused;
import org.mingcha.rectification.Breach;
import org.mingcha.result.Begun;
import org.mingcha.result.FollowUp;
import org.mingcha.result.FollowUps;
import org.mingcha.result.Recipient;
import org.mingcha.sampling.Conclusion;
import org.mingcha.sampling.Producer;
import org.mingcha.sampling.Sampling;
import org.mingcha.sampling.Seller;

@DisplayName("不合格处理的文书自动拟制：销售者、生产者两条链，异地通报（第18号令第44条至第46条）")
class FollowUpsTest {

  private static final List<Recipient> ALL = List.of(Recipient.SELLER, Recipient.PRODUCER, Recipient.PLATFORM);

  @DisplayName("已拟制的仍算未办理，但不能另行登记；签发即办理；撤回之后又要办理")
  @ParameterizedTest(name = "草稿{0}：未办理 {1}，可以另行登记 {2}")
  @CsvSource({"OPEN, true, false", "DONE, true, true", "DROPPED, true, true"})
  void draftsAreNoPapers(Begun.State state, boolean undone, boolean byHand) {
    var ups = new FollowUps(ALL, List.of(), List.of(Begun.open(FollowUp.Kind.STOP_SALE, Recipient.SELLER, "改1").in(state)), Conclusion.FAILED);
    assertEquals(undone, ups.undone().contains("STOP_SALE:SELLER"));
    assertEquals(byHand, ups.due(FollowUp.Kind.STOP_SALE).contains(Recipient.SELLER));
    assertTrue(ups.due(FollowUp.Kind.STOP_SALE).contains(Recipient.PRODUCER));
  }

  @DisplayName("已签发的文书撤销后，对该当事人重新算未办理")
  @Test void takenBack() {
    var paper = FollowUp.issued(FollowUp.Kind.STOP_SALE, Recipient.SELLER, "改1", SomeCheck.DAY);
    var begun = Begun.open(FollowUp.Kind.STOP_SALE, Recipient.SELLER, "改1");
    var issued = new FollowUps(ALL, List.of(paper), List.of(begun.in(Begun.State.DONE)), Conclusion.FAILED);
    assertTrue(!issued.undone().contains("STOP_SALE:SELLER"));
    var revoked = new FollowUps(ALL, List.of(paper.takenBackOn(SomeCheck.DAY)), List.of(begun.in(Begun.State.DROPPED)), Conclusion.FAILED);
    assertTrue(revoked.undone().contains("STOP_SALE:SELLER"));
    assertEquals(List.of(Recipient.SELLER, Recipient.PRODUCER), revoked.due(FollowUp.Kind.STOP_SALE));
  }

  @DisplayName("通报发出后又撤回的，仍须通报；另行发出后不再须要（第18号令第44条）")
  @Test void noticeTakenBack() {
    var lead = Begun.open(FollowUp.Kind.NOTICE, Recipient.PRODUCER, "线1");
    var first = FollowUp.issued(FollowUp.Kind.NOTICE, Recipient.PRODUCER, "通1", SomeCheck.DAY);
    assertFalse(new FollowUps(ALL, List.of(first), List.of(lead.in(Begun.State.DONE)), Conclusion.FAILED).undone().contains("NOTICE:PRODUCER"));
    var back = first.takenBackOn(SomeCheck.DAY);
    assertTrue(new FollowUps(ALL, List.of(back), List.of(lead), Conclusion.FAILED).undone().contains("NOTICE:PRODUCER"));
    var again = FollowUp.issued(FollowUp.Kind.NOTICE, Recipient.PRODUCER, "通2", SomeCheck.DAY);
    assertFalse(new FollowUps(ALL, List.of(back, again), List.of(lead.in(Begun.State.DONE)), Conclusion.FAILED).undone().contains("NOTICE:PRODUCER"));
  }

  @DisplayName("在外区域的生产者不由本局责令，而是通报其所在地同级部门")
  @Test void elsewhere() {
    var ups = new FollowUps(ALL, List.of(), List.of(Begun.open(FollowUp.Kind.NOTICE, Recipient.PRODUCER, "线1")), Conclusion.FAILED);
    assertEquals(List.of("STOP_SALE:SELLER", "RECTIFICATION:SELLER", "NOTICE:PRODUCER"), ups.undone());
    assertEquals(List.of(Recipient.PRODUCER), ups.due(FollowUp.Kind.NOTICE));
  }

  @DisplayName("有草稿待签发的，另行登记被拒绝并说明文号（第18号令第45条）")
  @Test void notBesideADraft() {
    var check = SomeCheck.received(Conclusion.FAILED);
    check.step("confirm-result", SomeCheck.SAMPLER, SomeCheck.on("2026-12-17"), "确定");
    for (var recipient : List.of(Recipient.SELLER, Recipient.PRODUCER)) {
      check.begin(Begun.open(FollowUp.Kind.STOP_SALE, recipient, "改1"), SomeCheck.on("2026-12-17"));
    }
    var paper = FollowUp.issued(FollowUp.Kind.STOP_SALE, Recipient.SELLER, "文9", SomeCheck.DAY);
    try {
      check.ordered(paper, SomeCheck.SAMPLER, SomeCheck.on("2026-12-17"));
      throw new AssertionError("recorded beside a draft");
    } catch (RuleRefused no) {
      assertEquals("spotcheck.in-draft SAMR-18@2019:45 [改1]", no.code() + " " + no.basis() + " " + no.facts().get("numbers"));
    }
  }

  @DisplayName("草稿写明产品、标准、报告编号和不合格项目；责令改正六十日（自然日）")
  @Test void whatTheDraftsSay() {
    var check = SomeCheck.received(Conclusion.FAILED);
    var seller = FailedParty.of(check.facts(true)).get(0);
    var order = OrderTexts.draft(FollowUp.Kind.RECTIFICATION, seller, check.facts(true), check.number());
    assertEquals(Breach.FAILED_PRODUCT + " 60 " + DayUnit.CALENDAR, order.breach() + " " + order.termLength() + " " + order.termUnit());
    for (var told : List.of("余市监抽〔2026〕1号", "销售", "移动电源 PB-20K 20261001", "GB 31241-2022", "省质检院", "J-1", "过充电")) {
      assertTrue(order.facts().contains(told), told + ": " + order.facts());
    }
    var stop = OrderTexts.draft(FollowUp.Kind.STOP_SALE, seller, check.facts(true), check.number());
    assertTrue(stop.breach() == Breach.FAILED_PRODUCT_SOLD && stop.demands().startsWith("立即停止销售"), stop.demands());
    assertTrue(!(order.facts() + order.demands() + stop.demands()).contains("{"));
  }

  @DisplayName("住所地：填写的区划代码优先，其次为统一社会信用代码第三至八位；既产又销的只算一个当事人")
  @Test void placesAndRoles() {
    var both = parties(new Seller("甲厂", "91350100M000100Y43", null, null), new Producer("甲厂", "91350100M000100Y43", null, null));
    assertEquals("[SELLER, PRODUCER] 350100", both.get(0).roles() + " " + both.get(0).division());
    assertEquals(1, both.size());
    var two = parties(new Seller("乙店", null, null, null), new Producer("甲厂", "91350100M000100Y43", null, "330282"));
    assertEquals("null 330282", two.get(0).division() + " " + two.get(1).division());
  }

  private static List<FailedParty> parties(Seller seller, Producer producer) {
    var check = SomeCheck.tasked();
    var plain = SomeCheck.sampling(4, 2);
    check.sampled(new Sampling(plain.sampledOn(), plain.place(), plain.recording(), seller, producer, plain.product(), "封1", 4, "封2", 2,
        "样品室", "柜1", SomeCheck.PURCHASE), "CODE", "SPARE", SomeCheck.SAMPLER, SomeCheck.AT);
    return FailedParty.of(check.facts(true));
  }
}
