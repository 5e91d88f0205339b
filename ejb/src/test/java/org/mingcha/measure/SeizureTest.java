package org.mingcha.measure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.mingcha.kernel.Refusals.refused;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.mingcha.calendar.DayUnit;
import org.mingcha.calendar.LimitKind;
import org.mingcha.calendar.Term;
import org.mingcha.document.PaperOffer;
import org.mingcha.document.PartySignature;
import org.mingcha.identity.Duty;
import org.mingcha.identity.Yuhang;
import org.mingcha.kernel.Invalid.Violation;
import org.mingcha.kernel.Invalid;
import org.mingcha.measure.goods.Consignment;
import org.mingcha.measure.goods.Disposal;
import org.mingcha.measure.goods.StoredGoods;
import org.mingcha.measure.goods.TakenOut;
import org.mingcha.paper.PaperType;

@DisplayName("查封、扣押：三十日、延长三十日、应当解除（强制法第24条、第25条，程序规定第36条、第42条）")
class SeizureTest {

  @DisplayName("哪个阶段轮到谁，下一步是什么（程序规定第36条）")
  @ParameterizedTest(name = "{0}：{1}，{2}")
  @CsvSource({
      "DRAFTED, INSPECTOR, propose", "PROPOSED, LEADER, approve", "APPROVED, INSPECTOR, take", "URGENT, INSPECTOR, report",
      "REPORTED, LEADER, confirm", "IN_FORCE, INSPECTOR, ", "EXTENDING, LEADER, extend", "RELEASING, LEADER, release",
      "RELEASED, INSPECTOR, settle", "DISPOSED, , ", "SETTLED, , ", "WITHDRAWN, , "})
  void whoseTurn(SeizureStage stage, String awaits, String next) {
    var seen = standingAt(stage).seenBy(Yuhang.INSPECTOR);

    assertEquals(stage + " " + awaits + " " + next, seen.stage() + " " + seen.awaits() + " " + seen.nextMove());
  }

  @DisplayName("届满之后只能解除，不能延长，也不能另作处理（强制法第25条）")
  @ParameterizedTest(name = "{0}")
  @CsvSource({"IN_FORCE, propose-extension, INSPECTOR", "EXTENDING, extend, LEADER", "IN_FORCE, dispose, LEADER"})
  void afterTheLastDay(SeizureStage stage, String move, Duty by) {
    var over = standingAt(stage).on("2026-12-16");

    refused("measure.over", "AEL@2011:25", () -> over.then(move, Yuhang.officer("x", by)));
  }

  @DisplayName("查封扣押的财物依处罚决定没收、依法销毁或者随案移送，须写明依据的文书（处罚法第74条）")
  @ParameterizedTest(name = "{0}")
  @EnumSource(value = Disposal.class, mode = EnumSource.Mode.EXCLUDE, names = "AUCTIONED")
  void disposed(Disposal how) {
    var seizure = standingAt(SeizureStage.IN_FORCE).it();

    seizure.disposed(how, "余市监处罚〔2026〕3号", "同意", Yuhang.LEADER.acting(Duty.LEADER), SomeMeasure.at(SomeMeasure.TAKEN_ON));

    assertEquals("DISPOSED " + how + " 余市监处罚〔2026〕3号", seizure.stage() + " " + seizure.facts().seizure().disposal() + " " + seizure.facts().seizure().disposalPaper());
  }

  @DisplayName("拍卖抵缴罚款的，查封扣押到此终止，写明拍卖记录；届满之后也可以（强制法第46条）")
  @Test void auctioned() {
    var over = standingAt(SeizureStage.IN_FORCE).on("2027-07-20");
    refused("measure.no-case", "AEL@2011:46", () -> over.it().auctioned("拍卖1号", "同意", SomeMeasure.actor(Yuhang.LEADER), over.now()));

    over.forAFineThatIsOwed().it().auctioned("拍卖1号", "同意", SomeMeasure.actor(Yuhang.LEADER), over.now());

    assertEquals("DISPOSED AUCTIONED 拍卖1号", over.it().stage() + " " + over.it().facts().seizure().disposal() + " " + over.it().facts().seizure().disposalPaper());
    assertFalse(Disposal.byDecision().contains(Disposal.AUCTIONED));
  }

  @DisplayName("届满之后仍然可以、并且应当解除（强制法第25条，程序规定第42条）")
  @Test void releasedLate() {
    var over = standingAt(SeizureStage.IN_FORCE).on("2026-12-20");

    over.it().releaseFor("release-at-once", ReleaseGround.EXPIRED, "期限届满", SomeMeasure.actor(Yuhang.LEADER), over.now());

    assertEquals("RELEASED EXPIRED", over.it().stage() + " " + over.it().facts().seizure().releaseGround());
  }

  @DisplayName("只能延长一次：批准过的不得再报，没有批准的可以再报；写明批准了没有（强制法第25条）")
  @Test void extendedOnce() {
    var seizure = standingAt(SeizureStage.IN_FORCE);
    seizure.it().askForDays(20, "等待供货者凭证", SomeMeasure.actor(Yuhang.INSPECTOR), seizure.now());
    assertEquals(ExtensionAnswer.AWAITED, seizure.it().facts().seizure().extension());
    seizure.then("decline-extension", Yuhang.LEADER);
    assertEquals(ExtensionAnswer.DECLINED, seizure.it().facts().seizure().extension());
    seizure.it().askForDays(30, "案情复杂", SomeMeasure.actor(Yuhang.INSPECTOR), seizure.now());
    seizure.then("extend", Yuhang.LEADER);

    assertEquals(ExtensionAnswer.GRANTED, seizure.it().facts().seizure().extension());
    refused("measure.extended", "AEL@2011:25", () -> seizure.then("propose-extension", Yuhang.INSPECTOR));
    assertEquals("measure.extended", seizure.seenBy(Yuhang.INSPECTOR).actions().stream()
        .filter(action -> action.name().equals("propose-extension")).findFirst().orElseThrow().reason());
  }

  @DisplayName("三十日是自然日，自实施之日起（强制法第25条）")
  @Test void thirtyDays() {
    assertEquals(new Term(SomeMeasure.TAKEN_ON, 30, DayUnit.CALENDAR), standingAt(SeizureStage.IN_FORCE).it().term(LimitKind.SEIZURE, LocalDate.MAX));
  }

  @DisplayName("拟制、实施的人员不得签批（程序规定第36条）")
  @ParameterizedTest(name = "{0} {1}")
  @CsvSource({"PROPOSED, approve", "REPORTED, confirm", "EXTENDING, extend", "RELEASING, release", "IN_FORCE, dispose", "IN_FORCE, auction"})
  void whoHandlesDoesNotSign(SeizureStage stage, String move) {
    refused("measure.signer-handles", "SAMR-PROC@2022:36", () -> standingAt(stage).then(move, Yuhang.officer("inspector1", Duty.LEADER)));
  }

  @DisplayName("扣押托运物品的，须写明承运单位和托运情况；托运物品不能查封（程序规定第39条）")
  @ParameterizedTest(name = "{0} {1} {2}：{3}")
  @CsvSource({"SEIZURE, 某物流公司, 运单SF1, ", "SEIZURE, , 运单SF1, /consignment/carrier", "SEIZURE, 某物流公司, , /consignment/shipment",
      "SEALING, 某物流公司, 运单SF1, /consignment"})
  void atCarrier(SeizureType type, String carrier, String shipment, String pointer) {
    var draft = new SeizureDraft(SomeMeasure.draft(), type, "《产品质量法》第十八条", new Consignment(carrier, shipment));

    assertEquals(pointer, pointer == null ? demanded(draft) : assertThrows(Invalid.class, draft::demandUsable).violations().get(0).pointer());
  }

  @DisplayName("承运单位写明的，批准后提供协助扣押通知书，写明承运单位、托运情况和协助事项（程序规定第39条）")
  @Test void theCarrierIsAsked() {
    var seizure = Seizure.drafted("余市监强〔2026〕2号", Yuhang.BUREAU, new SeizureDraft(SomeMeasure.draft(), SeizureType.SEIZURE,
        "《产品质量法》第十八条", new Consignment("某物流公司", "运单SF1")), SomeMeasure.TWO.get(0), SomeMeasure.at(SomeMeasure.TAKEN_ON));

    var letters = SeizurePapers.of(seizure, "余市监强制〔2026〕3号").stream().filter(offer -> offer.type() == PaperType.SEIZURE_ASSISTANCE).toList();

    assertEquals("1 approve", letters.size() + " " + letters.get(0).approvedBy());
    assertEquals(Set.of(), Stream.of("某物流公司", "运单SF1", "停止运输", "余市监强制〔2026〕3号")
        .filter(word -> !letters.get(0).content().get().toString().contains(word)).collect(Collectors.toSet()));
    assertEquals(0, SeizurePapers.of(SomeMeasure.seizure().it(), "").stream().filter(offer -> offer.type() == PaperType.SEIZURE_ASSISTANCE).count());
  }

  @DisplayName("家存、寄存物品：当事人取出，或者拒绝时会同当地部门、单位取出；只有扣押才有（程序规定第40条）")
  @ParameterizedTest(name = "{0} {1} {2} {3}：{4}")
  @CsvSource({"SEIZURE, BY_PARTY, 家中, , ", "SEIZURE, WITH_OTHERS, 家中, 某社区居民委员会, ", "SEIZURE, WITH_OTHERS, 家中, , /stored/takenOutWith",
      "SEIZURE, BY_PARTY, , , /stored/takenFrom", "SEIZURE, , 家中, , /stored/takenOut", "SEALING, BY_PARTY, 家中, , /stored"})
  void stored(SeizureType type, TakenOut how, String from, String with, String pointer) {
    assertEquals(pointer == null ? List.of() : List.of(pointer), faults(type, new StoredGoods(how, from, with), "封-1"));
  }

  @DisplayName("查封应当加贴封条；扣押不一定有（程序规定第41条）")
  @ParameterizedTest(name = "{0} {1}：{2}")
  @CsvSource({"SEALING, 封-1, ", "SEALING, , /seals", "SEALING, ' ', /seals", "SEIZURE, , "})
  void seals(SeizureType type, String seals, String pointer) {
    assertEquals(pointer == null ? List.of() : List.of(pointer), faults(type, null, seals));
  }

  @DisplayName("取出的经过记在实施里，写进清单（程序规定第40条）")
  @Test void theListTellsHowTheyCameOut() {
    var seizure = SomeMeasure.seizure().then("propose", Yuhang.INSPECTOR).then("approve", Yuhang.LEADER).it();
    seizure.reckoned(SomeMeasure.DUE_ON);
    seizure.taken("take", report(new StoredGoods(TakenOut.WITH_OTHERS, "店主家中", "某社区居民委员会"), "封-1"), SomeMeasure.TWO,
        SomeMeasure.actor(Yuhang.INSPECTOR), SomeMeasure.at(SomeMeasure.TAKEN_ON));

    var list = MeasureGoods.taken(seizure, "").get(0).content().get().toString();

    assertTrue(list.contains("店主家中，当事人拒绝取出，会同某社区居民委员会取出"), list);
  }

  @DisplayName("实施之后可以告知检验期间：写明决定书文号和物品；解除之后不再告知（强制法第25条、程序规定第38条）")
  @Test void thePartyIsToldOfATest() {
    var held = SomeMeasure.seizure().held().it();

    var notice = SeizurePapers.of(held, "余市监强制〔2026〕3号").stream().filter(offer -> offer.type() == PaperType.TEST_PERIOD_NOTICE).findFirst()
        .orElseThrow().content().get();

    assertEquals("检验期间告知书 余市监强制〔2026〕3号 " + MeasureGoods.names(held), notice.title() + " " + notice.values().get("measure") + " "
        + notice.values().get("goods"));
    assertTrue(MeasureGoods.names(held).matches(".*\\d+件.*"), MeasureGoods.names(held));
    assertTrue(SeizurePapers.of(SomeMeasure.seizure().it(), "").stream().noneMatch(offer -> offer.type() == PaperType.TEST_PERIOD_NOTICE));
  }

  @DisplayName("实施之后，决定书和清单同时可以当场交付（程序规定第37条）")
  @Test void decisionAndListAtOnce() {
    var held = SomeMeasure.seizure().held().it();

    var offered = Stream.concat(SeizurePapers.of(held, "").stream(), MeasureGoods.taken(held, "").stream()).map(PaperOffer::type).toList();

    assertTrue(offered.containsAll(List.of(PaperType.COMPULSORY_MEASURE, PaperType.GOODS_INVENTORY)), offered.toString());
  }

  @DisplayName("决定书写当事人和地址，地址由起草人填写；延长、解除、移送所称的决定书就是它的名称（强制法第24条）")
  @Test void theDecisionSaysWhoAndWhere() {
    var held = SomeMeasure.seizure().held().it();

    var decision = SeizurePapers.of(held, "").stream().filter(offer -> offer.type() == PaperType.COMPULSORY_MEASURE).findFirst().orElseThrow()
        .content().get();

    assertEquals("某某电器商行 null null", decision.values().get("party") + " " + decision.values().get("domicile") + " " + decision.title());
    assertTrue(PaperType.COMPULSORY_MEASURE.field("domicile").orElseThrow().required());
  }

  @DisplayName("随案移送的，告知书写负责人所说的原因，不写签名和日期（强制法第21条）")
  @Test void whyTheGoodsGoWithTheCase() {
    var seizure = standingAt(SeizureStage.IN_FORCE).it();
    seizure.disposed(Disposal.TRANSFERRED, "罪移1", "案件涉嫌犯罪，随案移送公安机关。", SomeMeasure.actor(Yuhang.LEADER),
        SomeMeasure.at(SomeMeasure.TAKEN_ON));

    var letter = SeizurePapers.of(seizure, "").stream().filter(offer -> offer.type() == PaperType.SEIZED_GOODS_TRANSFER).findFirst().orElseThrow();

    assertEquals("案件涉嫌犯罪，随案移送公安机关", letter.content().get().values().get("reason"));
  }

  private static String demanded(SeizureDraft draft) {
    draft.demandUsable();
    return null;
  }

  private static TakingReport report(StoredGoods stored, String seals) {
    return new TakingReport(SomeMeasure.at(SomeMeasure.TAKEN_ON), "本局仓库", "本局", PartySignature.SIGNED, "店主", null, seals, stored,
        List.of("yuhang.inspector1", "yuhang.inspector2"));
  }

  private static List<String> faults(SeizureType type, StoredGoods stored, String seals) {
    var seizure = Seizure.drafted("余市监强〔2026〕2号", Yuhang.BUREAU, new SeizureDraft(SomeMeasure.draft(), type, "《产品质量法》第十八条", null),
        SomeMeasure.TWO.get(0), SomeMeasure.at(SomeMeasure.TAKEN_ON));
    var report = report(stored, seals);
    return Stream.concat(type == SeizureType.SEIZURE ? report.faults(null, SomeMeasure.at(SomeMeasure.TAKEN_ON)).stream() : Stream.of(),
        seizure.faults(report).stream()).map(Violation::pointer).toList();
  }

  private static SomeMeasure<Seizure> standingAt(SeizureStage stage) {
    var some = SomeMeasure.seizure();
    return switch (stage) {
      case DRAFTED -> some;
      case PROPOSED -> some.then("propose", Yuhang.INSPECTOR);
      case APPROVED -> standingAt(SeizureStage.PROPOSED).then("approve", Yuhang.LEADER);
      case URGENT -> some.taken("take-urgently");
      case REPORTED -> standingAt(SeizureStage.URGENT).then("report", Yuhang.INSPECTOR);
      case IN_FORCE -> some.held();
      case EXTENDING -> some.held().then("propose-extension", Yuhang.INSPECTOR);
      case RELEASING -> some.held().then("propose-release", Yuhang.INSPECTOR);
      case RELEASED -> standingAt(SeizureStage.RELEASING).then("release", Yuhang.LEADER);
      case DISPOSED -> some.held().then("dispose", Yuhang.LEADER);
      case SETTLED -> standingAt(SeizureStage.RELEASED).then("settle", Yuhang.INSPECTOR);
      case WITHDRAWN -> some.then("withdraw", Yuhang.INSPECTOR);
    };
  }
}
