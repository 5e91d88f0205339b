package org.mingcha.enforcement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.mingcha.decision.Decision;
import org.mingcha.decision.DecisionKind;
import org.mingcha.decision.NoPenaltyGround;
import org.mingcha.document.PaperWords;
import org.mingcha.enforcement.content.DecisionPaper;
import org.mingcha.enforcement.content.EnforcingPapers;
import org.mingcha.enforcement.content.NoticePaper;
import org.mingcha.execution.Account;
import org.mingcha.execution.Deferral;
import org.mingcha.execution.Instalment;
import org.mingcha.execution.Instalments;
import org.mingcha.execution.Remedy;
import org.mingcha.identity.Yuhang;
import org.mingcha.kernel.Yuan;
import org.mingcha.notice.PenaltyProposal;
import org.mingcha.paper.PaperContent;
import org.mingcha.paper.PaperType;
import org.mingcha.penalty.Conduct;
import org.mingcha.penalty.Imposition;
import org.mingcha.penalty.PenaltyRule;
import org.mingcha.penalty.RuleBook;
import org.mingcha.penalty.Sanction;
import org.mingcha.penalty.Sanctions;

@DisplayName("案件文书：案由、信息摘要、罚款和加处罚款的告知（程序规定第62条）")
class CasePapersTest {

  private static final LocalDate FILED_ON = LocalDate.of(2026, 12, 4);
  private static final EnforcementCase CASE = SomeCase.investigated().aCase();

  @Test
  @DisplayName("案由不写工作台上的“某店 · 产品”，告知书、决定书里读得通")
  void theCauseIsNoTitleOfAWorkList() {
    assertEquals("某某电器商行 · 移动电源", CASE.title());
    assertEquals("移动电源质量安全问题", notice("P-27").values().get("cause"));
  }

  @Test
  @DisplayName("认定违法事实之后，案由就是违法行为，各种文书和案卷相同")
  void theCauseIsWhatWasFound() {
    assertEquals(null, CASE.cause());
    var found = SomeCase.investigated().found(SomeFinding.DISPLAY).aCase();
    assertEquals("未按规定展示产品信息、证书或者检验报告", PaperWords.cause(found));
  }

  @Test
  @DisplayName("催告书：应缴的罚没款大写，没收的违法所得列入合计；曾经申请复议的不写成没有申请")
  void theReminder() {
    var aCase = SomeCase.served().aCase();
    var decision = aCase.decisions().last().orElseThrow();
    var owed = new Account(Yuan.of("5000"), Yuan.of("0"), Yuan.of("1200"), Yuan.of("0"), Yuan.of("300"), Yuan.of("0"), Yuan.of("0"), List.of());
    var service = aCase.decisions().service().orElseThrow();
    var letter = EnforcingPapers.dunning(aCase, decision, service, aCase.execution(), owed).values();
    assertEquals("[缴纳罚款人民币伍仟元整（5000.00元）, 缴纳没收的违法所得人民币壹仟贰佰元整（1200.00元）] 5000元 1200元 300元 6500元", letter.get("content")
        + " " + letter.get("fine") + " " + letter.get("gains") + " " + letter.get("surcharge") + " " + letter.get("total"));
    assertEquals("", letter.get("remedy"));

    aCase.execution().seek(Remedy.Kind.RECONSIDERATION, "杭州市余杭区人民政府", decision.decidedOn(), "复1号");
    assertTrue(EnforcingPapers.dunning(aCase, decision, service, aCase.execution(), owed).values().get("remedy").toString().contains("杭州市余杭区人民政府"));
  }

  @Test
  @DisplayName("延期、分期缴纳：文书名称随批准的内容，分期的逐期写金额和期限，延期的写全部数额和最后期限")
  void theDeferral() {
    var aCase = SomeCase.served().then("grant-deferral", Yuhang.LEADER).then("grant-deferral", Yuhang.LEADER).aCase();
    aCase.execution().defer(new Deferral("分期申请1", LocalDate.of(2027, 3, 1), "到代收银行缴纳", "yuhang.leader", FILED_ON, new Instalments(List.of(
        new Instalment(LocalDate.of(2027, 2, 1), Yuan.of("2000")), new Instalment(LocalDate.of(2027, 3, 1), Yuan.of("3000")))), null));
    aCase.execution().defer(new Deferral("延期申请1", LocalDate.of(2027, 5, 1), null, "yuhang.leader", FILED_ON, new Instalments(List.of()), null));
    var owed = new Account(Yuan.of("5000"), Yuan.of("0"), Yuan.of("0"), Yuan.of("0"), Yuan.of("0"), Yuan.of("0"), Yuan.of("0"), List.of());
    var offers = EnforcingPapers.instalments(aCase, aCase.decisions().last().orElseThrow(), aCase.execution(), owed);

    var planned = offers.get(0).content().get();
    assertEquals("分期缴纳罚款通知书 到代收银行缴纳 人民币伍仟元整（5000.00元）", planned.title() + " " + planned.values().get("plan") + " " + planned.values().get("fine"));
    assertEquals(List.of(Map.of("no", "1", "amount", "2000元", "until", "2027年2月1日"), Map.of("no", "2", "amount", "3000元", "until", "2027年3月1日")),
        planned.values().get("instalments"));
    var putOff = offers.get(1).content().get();
    assertEquals("延期缴纳罚款通知书 ", putOff.title() + " " + putOff.values().get("plan"));
    assertEquals(List.of(Map.of("no", "全部", "amount", "5000元", "until", "2027年5月1日")), putOff.values().get("instalments"));
  }

  @Test
  @DisplayName("决定书写明违法行为类型，罚款大写并告知加处罚款")
  void aFine() {
    var decision = decision(SomeCase.FINE, Set.of(Conduct.DISPLAY));
    assertEquals("未按规定展示产品信息、证书或者检验报告 [罚款人民币伍仟元整（5000.00元）]", decision.values().get("breach") + " " + decision.values().get("penalty"));
    assertTrue(decision.values().get("surcharge").toString().contains("百分之三"));
    assertTrue(PaperType.PENALTY_DECISION.field("breach").orElseThrow().required());
  }

  @Test
  @DisplayName("决定之后才拟的决定书，决定日期是作出决定的那天，不是拟稿那天（程序规定第62条）")
  void theDayOfTheDecision() {
    assertEquals("2026年12月4日", decision(SomeCase.FINE, Set.of(), FILED_ON).values().get("decided"));
    assertEquals("到指定的银行或者通过电子支付系统缴纳。", decision(SomeCase.FINE, Set.of()).values().get("payment"));
    assertFalse(decision(SomeCase.FINE, Set.of()).values().containsKey("decided"), "the paper's own day will be the decision's");
  }

  @Test
  @DisplayName("没有罚款的，不写加处罚款")
  void nothingIsAddedToNoFine() {
    var warned = new Imposition("P-27", false, null, null, null, Sanctions.of(Sanction.WARNING));
    assertFalse(decision(warned, Set.of()).values().containsKey("surcharge"));
  }

  @Test
  @DisplayName("只知道罚则、不知道义务条款的，违反的规定由起草人填写，不把罚则写成违反的规定")
  void thePenaltyProvisionIsNoDuty() {
    assertEquals("", notice("R-EC76").values().get("law"));
    assertEquals("《网络销售重点工业产品质量安全监督管理规定》第八条第一款", notice("P-27").values().get("law"));
  }

  @Test
  @DisplayName("不予处罚的依据随理由写明；违法事实不能成立的由起草人填写")
  void whyNothingIsImposed() {
    assertEquals("《中华人民共和国行政处罚法》第三十三条第一款", none(NoPenaltyGround.FIRST_AND_CORRECTED).values().get("basis"));
    assertEquals("《中华人民共和国行政处罚法》第三十六条", none(NoPenaltyGround.TIME_BARRED).values().get("basis"));
    assertEquals("", none(NoPenaltyGround.NOT_ESTABLISHED).values().get("basis"));
  }

  @ParameterizedTest
  @EnumSource
  @DisplayName("每一种违法行为都有文书用语")
  void everyBreachHasItsWords(Conduct conduct) {
    assertFalse(decision(SomeCase.FINE, Set.of(conduct)).values().get("breach").toString().isBlank());
  }

  private static PaperContent notice(String rule) {
    return NoticePaper.of(CASE, new PenaltyProposal(Imposition.fine(rule, Yuan.of("5000")), "逾期未改正", "zhang", FILED_ON), rule(rule),
        null, false);
  }

  private static PaperContent none(NoPenaltyGround ground) {
    return DecisionPaper.none(CASE, new Decision(DecisionKind.NO_PENALTY, "余市监不罚〔2026〕1号", null, ground, "初次违法", "已宣讲", "li", "李", FILED_ON), null);
  }

  private static PaperContent decision(Imposition imposed, Set<Conduct> found) {
    return decision(imposed, found, null);
  }

  private static PaperContent decision(Imposition imposed, Set<Conduct> found, LocalDate decidedOn) {
    return DecisionPaper.penalty(CASE, imposed, rule(imposed.rule()), found, CASE.notices(), null, false, decidedOn);
  }

  private static Optional<PenaltyRule> rule(String id) {
    return RuleBook.shipped().rules().stream().filter(rule -> rule.id().equals(id)).findFirst();
  }
}
