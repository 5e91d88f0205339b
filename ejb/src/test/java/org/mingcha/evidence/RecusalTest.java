package org.mingcha.evidence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.mingcha.kernel.Refusals.refused;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mingcha.evidence.RecusalView.Applicant;
import org.mingcha.evidence.RecusalView.Office;
import org.mingcha.identity.Duty;
import org.mingcha.identity.Officer;
import org.mingcha.identity.Yuhang;
import org.mingcha.kernel.Conflict;
import org.mingcha.kernel.Invalid;
import org.mingcha.kernel.SubjectRef;

@DisplayName("回避由谁决定（处罚法第43条、程序规定第4条）")
class RecusalTest {

  private static final SubjectRef CASE = new SubjectRef("penalty-cases", "余市监案〔2026〕1号");
  private static final LocalDate TODAY = LocalDate.parse("2026-12-04");
  private static final Officer LEADER = Yuhang.LEADER;
  private static final Officer PRINCIPAL = Yuhang.officer("principal", Duty.PRINCIPAL, Duty.LEADER);
  private static final Officer RECORDER = Yuhang.officer("recorder", Duty.INSPECTOR, Duty.LEADER);
  private static final Panel PANEL = new Panel(TODAY, "李副局长、王副局长", "集体讨论1号");

  @DisplayName("决定前不停止，决定后不得再办；不予回避的照常；只决定一次")
  @Test void barsOnceAccepted() {
    var recusal = about("inspector1", Office.STAFF);
    assertEquals(false, recusal.bars("yuhang.inspector1"));

    recusal.decide(true, "属实", LEADER, null, TODAY);

    assertEquals("true false", recusal.bars("yuhang.inspector1") + " " + recusal.bars("yuhang.inspector2"));
    assertThrows(Conflict.class, () -> recusal.decide(false, "重来", LEADER, null, TODAY));

    var other = about("inspector1", Office.STAFF);
    other.decide(false, "查无此事", LEADER, null, TODAY);
    assertEquals(false, other.bars("yuhang.inspector1"));
  }

  @DisplayName("申请人和本人不参与决定，不论什么职务")
  @Test void neitherTheAskerNorTheOneItIsAbout() {
    refused("evidence.own-recusal", "SAMR-PROC@2022:4", () -> about("leader", Office.STAFF).decide(true, "属实", LEADER, null, TODAY));
    refused("evidence.asked-recusal", "SAMR-PROC@2022:4", () -> about("inspector1", Office.STAFF).decide(true, "属实", RECORDER, null, TODAY));
    refused("evidence.own-recusal", "SAMR-PROC@2022:4", () -> about("principal", Office.PRINCIPAL).decide(false, "不属实", PRINCIPAL, PANEL, TODAY));
  }

  @DisplayName("其他负责人的回避由主要负责人决定，别的负责人不能决定")
  @Test void onALeaderTheHeadDecides() {
    var recusal = about("vice", Office.LEADER);

    refused("evidence.recusal-by-principal", "SAMR-PROC@2022:4", () -> recusal.decide(true, "属实", LEADER, null, TODAY));
    recusal.decide(true, "属实", PRINCIPAL, null, TODAY);

    assertEquals(true, recusal.bars("yuhang.vice"));
  }

  @DisplayName("主要负责人的回避由集体讨论决定，须有讨论记录，本人不参加")
  @Test void onTheHeadTheLeadersDecideTogether() {
    var recusal = about("principal", Office.PRINCIPAL);

    refused("evidence.recusal-by-panel", "SAMR-PROC@2022:4", () -> recusal.decide(true, "属实", LEADER, null, TODAY));
    refused("evidence.own-recusal", "SAMR-PROC@2022:4",
        () -> recusal.decide(true, "属实", LEADER, new Panel(TODAY, "李副局长、yuhang.principal", "集体讨论1号"), TODAY));
    recusal.decide(true, "属实", LEADER, PANEL, TODAY);

    assertEquals(PANEL, recusal.view().panel());
  }

  @DisplayName("主要负责人被记为其他负责人的，由集体讨论决定，本人不决定；主要负责人自己决定其他负责人的，不记讨论")
  @Test void theHeadNotedAsAnotherLeader() {
    var recusal = about("principal", Office.LEADER);

    refused("evidence.own-recusal", "SAMR-PROC@2022:4", () -> recusal.decide(false, "不属实", PRINCIPAL, PANEL, TODAY));
    refused("evidence.own-recusal", "SAMR-PROC@2022:4",
        () -> recusal.decide(true, "属实", LEADER, new Panel(TODAY, "李副局长、yuhang.principal", "集体讨论1号"), TODAY));
    recusal.decide(true, "属实", LEADER, PANEL, TODAY);
    assertEquals(PANEL, recusal.view().panel());

    var vice = about("vice", Office.LEADER);
    vice.decide(true, "属实", PRINCIPAL, PANEL, TODAY);
    assertEquals(null, vice.view().panel());
  }

  @DisplayName("查明职务更高的，按更高的职务决定；不因记低而由下级决定")
  @Test void theHigherOfficeCounts() {
    var recusal = about("principal", Office.STAFF);
    recusal.knownAs(Office.PRINCIPAL);
    recusal.knownAs(Office.LEADER);

    refused("evidence.recusal-by-panel", "SAMR-PROC@2022:4", () -> recusal.decide(true, "属实", LEADER, null, TODAY));
    assertEquals(Office.PRINCIPAL, recusal.office());
  }

  @DisplayName("讨论记录须写全，不早于申请之日，不晚于今日")
  @ParameterizedTest(name = "{0} {1} {2}")
  @CsvSource({"2026-12-03, 李、王, 1号", "2026-12-05, 李、王, 1号", "2026-12-04, 李, 1号", "2026-12-04, 李、王, ", ", 李、王, 1号", "2026-12-04, , 1号"})
  void theRecordIsWhole(LocalDate heldOn, String participants, String minutesNo) {
    assertThrows(Invalid.class,
        () -> about("principal", Office.PRINCIPAL).decide(true, "属实", LEADER, new Panel(heldOn, participants, minutesNo), TODAY));
  }

  private static Recusal about(String login, Office office) {
    return Recusal.requested(CASE, Yuhang.withoutCertificate("yuhang." + login), office, Applicant.PARTY, "近亲属", RECORDER.user(), TODAY);
  }
}
