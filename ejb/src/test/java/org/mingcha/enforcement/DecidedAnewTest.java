package org.mingcha.enforcement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.mingcha.kernel.Refusals.refused;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mingcha.decision.Suspicion;
import org.mingcha.identity.Duty;
import org.mingcha.identity.Yuhang;
import org.mingcha.kernel.Yuan;
import org.mingcha.penalty.Imposition;

/** What was annulled and has to be decided anew: the road again, and nothing of the first decision counts on it. */
@DisplayName("撤销后责令重新作出（ALL@2017:71、ARL@2023:64，处罚法第75条）")
class DecidedAnewTest {

  private static final Imposition LIGHTER = Imposition.fine("P-27", Yuan.of("3000"));

  @DisplayName("没有责令重新作出的，只能结案；责令了的，不能结案，须重新办理")
  @Test void orderedOrNot() {
    var over = SomeCase.served().annulled();
    refused("decision.no-redo-ordered", "APL@2021:75", over::takenUpAgain);
    assertEquals(Stage.CLOSED, over.then("close", Yuhang.LEADER).stage());

    var again = SomeCase.served().annulledToBeDecidedAnew(false);
    refused("enforcement.no-ground-to-close", "SAMR-PROC@2022:77", () -> again.then("close", Yuhang.LEADER));
    assertEquals("decide-anew LEADER", again.seenBy(Yuhang.LEADER).nextMove() + " " + again.seenBy(Yuhang.LEADER).awaits());
    assertEquals(Stage.INVESTIGATING, again.takenUpAgain().stage());
  }

  @DisplayName("从调查起重来：原来的终结报告、告知、集体讨论都不算")
  @Test void everythingIsNeededAgain() {
    var again = SomeCase.served().annulledToBeDecidedAnew(false).takenUpAgain();
    refused("enforcement.investigation-open", "SAMR-PROC@2022:48", again::submitted);
    again.closedFinding("新的事实").submitted().reviewed().proposed(SomeCase.FINE).approved().notified("2027-02-01");
    refused("notice.period-runs", "SAMR-PROC@2022:57", () -> again.decided(SomeCase.FINE));
    assertEquals(Stage.DECIDED, again.on("2027-02-02").decided(SomeCase.FINE).stage());
    assertEquals(2, again.aCase().decisions().made().size());
    assertFalse(again.aCase().decisions().annulled());
  }

  @DisplayName("不得以同一的事实和理由作出相同的决定：事实、理由、程序、处罚各变一样")
  @ParameterizedTest(name = "仅程序违法={0}，认定 {1}，罚款 {2}：{3}")
  @CsvSource({"false, 事实, 5000, refused", "false, ' 事实 ', 5000, refused", "false, 事实, 3000, allowed", "false, 事实, 6000, allowed",
      "false, 另行查明的事实, 5000, allowed", "true, 事实, 5000, allowed"})
  void neverTheSame(boolean procedural, String findings, String fine, String answer) {
    var again = SomeCase.served().annulledToBeDecidedAnew(procedural).takenUpAgain().closedFinding(findings).submitted().reviewed();
    var imposition = Imposition.fine("P-27", Yuan.of(fine));
    if (answer.equals("refused")) {
      refused("decision.same-again", "ALL@2017:71", () -> again.proposed(imposition));
    } else {
      assertEquals(Stage.UNDER_REVIEW, again.proposed(imposition).stage());
    }
  }

  @DisplayName("告知较轻的，决定时也不得改回原处罚")
  @Test void norAtTheDecision() {
    var again = SomeCase.served().annulledToBeDecidedAnew(false).takenUpAgain().closedFinding("事实").submitted().reviewed()
        .proposed(Imposition.fine("P-27", Yuan.of("8000"))).approved().notified("2027-02-01").on("2027-02-02");
    refused("decision.same-again", "ALL@2017:71", () -> again.decided(SomeCase.FINE));
    assertEquals(Stage.DECIDED, again.decided(LIGHTER).stage());
  }

  @DisplayName("重新作出的期限由撤销机关定，本机关不得延长（程序规定第64条）")
  @Test void theTimeIsNotOurs() {
    var again = SomeCase.served().annulledToBeDecidedAnew(false).takenUpAgain();
    refused("decision.time-ordered", "SAMR-PROC@2022:64", () -> again.then("extend", Yuhang.LEADER));
    refused("decision.time-ordered", "SAMR-PROC@2022:64", () -> again.then("extend-by-panel", Yuhang.LEADER));
  }

  @DisplayName("原决定的缴款、催告、申请、裁定不算到新决定上，仍留在案卷里")
  @Test void whatFollowedTheFirstDoesNotCount() {
    var again = SomeCase.served().on("2027-07-01").dunned("2027-07-15").paid("5000").annulledToBeDecidedAnew(false).takenUpAgain().closedFinding("新的事实").submitted()
        .reviewed().proposed(LIGHTER).approved().notified("2027-08-01").on("2027-08-02").decided(LIGHTER).served("2027-08-18");

    assertEquals(Yuan.of("3000"), again.aCase().account(LocalDate.parse("2027-08-02")).open());
    assertEquals(List.of(Yuan.of("5000")), again.aCase().execution().payments().stream().map(payment -> payment.amount()).toList());
    assertFalse(again.aCase().execution().dunned());
    assertEquals(Stage.CLOSED, again.paid("3000").then("close", Yuhang.LEADER).stage());
  }

  @DisplayName("原决定的缴款期限不算到新决定上：新决定送达之前不加处")
  @Test void nothingAccruesBeforeService() {
    var again = SomeCase.served().annulledToBeDecidedAnew(false).takenUpAgain().closedFinding("新的事实").submitted()
        .reviewed().proposed(LIGHTER).approved().notified("2027-08-01").on("2027-08-02").decided(LIGHTER);

    assertEquals(Yuan.of("0"), again.aCase().account(LocalDate.parse("2027-08-10")).surcharge());
    assertEquals(Yuan.of("180.00"), again.served("2027-08-18").aCase().account(LocalDate.parse("2027-08-20")).surcharge());
  }

  @DisplayName("涉嫌犯罪（国务院令第310号第5条）：书面报告一次，正职批准或者不批准，理由记录在案；可以再报")
  @Test void crimeReported() {
    var aCase = SomeCase.investigated();
    refused("decision.no-crime-reported", "SC-310@2020:5", () -> aCase.then("decline-police-transfer", SomeCase.PRINCIPAL));
    report(aCase);
    refused("decision.crime-reported", "SC-310@2020:5", () -> report(aCase));
    refused("decision.principal-only", "SC-310@2020:5", () -> aCase.then("decline-police-transfer", Yuhang.LEADER));
    aCase.aCase().step("decline-police-transfer", SomeCase.PRINCIPAL.acting(Duty.PRINCIPAL), SomeCase.FILED_AT, "数额不够",
        () -> aCase.aCase().decisions().declinePolice("数额不够"));
    assertEquals("INVESTIGATING 数额不够", aCase.stage() + " " + aCase.aCase().decisions().suspicion().declined());
    report(aCase);
    assertEquals(Stage.TRANSFERRED, aCase.toThePolice(SomeCase.PRINCIPAL).stage());
  }

  @DisplayName("不得以行政处罚代替移送（国务院令第310号第11条）：报告之后、正职决定之前，不得处罚，也不得不予处罚；不批准移送的照常决定")
  @Test void noPenaltyInPlaceOfATransfer() {
    var aCase = SomeCase.notified().on("2026-12-22");
    report(aCase);

    refused("decision.crime-undecided", "SC-310@2020:11", () -> aCase.decided(SomeCase.FINE));
    refused("decision.crime-undecided", "SC-310@2020:11", () -> aCase.then("decide-no-penalty", Yuhang.LEADER));

    aCase.aCase().decisions().declinePolice("数额不够");
    assertEquals(Stage.DECIDED, aCase.decided(SomeCase.FINE).stage());
  }

  private static void report(SomeCase aCase) {
    aCase.aCase().step("report-crime", Yuhang.INSPECTOR.acting(Duty.INSPECTOR), SomeCase.FILED_AT, "涉嫌伪造",
        () -> aCase.aCase().decisions().suspect(new Suspicion(SomeCase.FILED_AT, "yuhang.inspector1", "涉嫌伪造", null)));
  }
}
