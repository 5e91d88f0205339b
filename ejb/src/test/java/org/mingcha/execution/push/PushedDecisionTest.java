package org.mingcha.execution.push;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mingcha.execution.publicity.DecisionSummary;
import org.mingcha.identity.BureauLevel;
import org.mingcha.identity.BureauView;
import org.mingcha.identity.Duty;
import org.mingcha.identity.Officer;
import org.mingcha.kernel.Conflict;
import org.mingcha.kernel.Invalid;
import org.mingcha.kernel.Yuan;
import org.mingcha.penalty.Conduct;
import org.mingcha.penalty.Imposition;
import org.mingcha.procedure.InvolvedParty;

/** SAMR-45@2021:10 and SAMR-45@2021:14. Pushed 2027-01-12, to be published by 2027-01-26. */
@DisplayName("推送的处罚信息：待公示、已公示、待撤回、已撤回")
class PushedDecisionTest {

  private static final LocalDate PUSHED = day("2027-01-12");
  private static final LocalDate DUE = day("2027-01-26");
  private static final BureauView SENDER = new BureauView("330110", "余杭", null, "余市监", BureauLevel.COUNTY, "330100", "/100000/330000/330100/330110/");
  private static final BureauView RECEIVER = new BureauView("440000", "广东", null, "粤市监", BureauLevel.PROVINCE, "100000", "/100000/440000/");
  private static final Officer BY = new Officer("guangdong.inspector1", "苏雅琴", RECEIVER, Set.of(Duty.INSPECTOR));
  private static final DecisionSummary SUMMARY = DecisionSummary.of(List.of(new InvolvedParty("广东某某灯具有限公司", "91440305M000100Y43", "IN_PLATFORM_OPERATOR", "ENTERPRISE"),
      new InvolvedParty("欧阳小明", "440305199001011234", "IN_PLATFORM_OPERATOR", "NATURAL_PERSON")), "罚1", Imposition.fine("P-27", Yuan.of("5000")),
      Optional.of("SAMR-110@2025:27"), Set.of(Conduct.DISPLAY), day("2027-01-08"));

  @Test
  @DisplayName("摘要里自然人只有姓，没有证件号码")
  void summary() {
    assertEquals("广东某某灯具有限公司、欧某 91440305M000100Y43 SAMR-110@2025:27",
        SUMMARY.party() + " " + SUMMARY.partyCode() + " " + SUMMARY.basis());
  }

  @Test
  @DisplayName("公示以后决定撤销的，到期限前撤下，登记撤下以后才是已撤回")
  void publishedAndTakenBack() {
    var one = received();
    assertEquals("RECEIVED 2027-01-26", standing(one));
    one.publish(day("2027-01-20"), " 公示系统 ", BY, day("2027-01-20"));
    assertEquals("PUBLISHED null", standing(one));
    assertEquals("公示系统 苏雅琴", view(one).place() + " " + view(one).publishedByName());
    one.withdraw(day("2027-02-01"), "证据不足", day("2027-02-04"));
    assertEquals("TO_TAKE_DOWN 2027-02-04", standing(one));
    one.takeDown(day("2027-02-03"), BY, day("2027-02-03"));
    assertEquals("WITHDRAWN null", standing(one));
    assertEquals("2027-02-03 证据不足", view(one).takenDownOn() + " " + view(one).withdrawnReason());
  }

  @Test
  @DisplayName("没有公示就撤销的，不再公示，也没有要撤下的")
  void takenBackUnpublished() {
    var one = received();
    one.withdraw(day("2027-01-14"), "证据不足", day("2027-01-19"));
    assertEquals("WITHDRAWN null null", standing(one) + " " + view(one).takeDownDueOn());
    assertThrows(Conflict.class, () -> one.publish(day("2027-01-14"), "公示系统", BY, day("2027-01-14")));
    assertThrows(Conflict.class, () -> one.takeDown(day("2027-01-14"), BY, day("2027-01-14")));
  }

  @Test
  @DisplayName("没有撤销的不能登记撤下，公示过的不能再登记公示")
  void onlyWhereItStands() {
    var one = received();
    assertThrows(Conflict.class, () -> one.takeDown(PUSHED, BY, PUSHED));
    one.publish(PUSHED, "公示系统", BY, PUSHED);
    assertThrows(Conflict.class, () -> one.publish(PUSHED, "公示系统", BY, PUSHED));
    assertThrows(Conflict.class, () -> one.takeDown(PUSHED, BY, PUSHED));
  }

  @DisplayName("公示日期不早于推送、不晚于今天，写明处所；逾期的也要登记")
  @ParameterizedTest(name = "{0} {1}：{2}")
  @CsvSource({"2027-01-12, 公示系统, ''", "2027-02-20, 公示系统, ''", "2027-01-11, 公示系统, /publishedOn shared.day",
      "2027-02-21, 公示系统, /publishedOn shared.day", ", , /publishedOn required; /place required"})
  void faults(LocalDate on, String place, String faults) {
    assertEquals(faults, said(() -> received().publish(on, place, BY, day("2027-02-20"))));
  }

  @DisplayName("撤下的日期不早于公示和撤销，不晚于今天")
  @ParameterizedTest(name = "{0}：{1}")
  @CsvSource({"2027-02-01, ''", "2027-02-03, ''", "2027-01-31, /takenDownOn shared.day", "2027-02-04, /takenDownOn shared.day", ", /takenDownOn required"})
  void takenDown(LocalDate on, String faults) {
    var one = received();
    one.publish(day("2027-01-20"), "公示系统", BY, day("2027-01-20"));
    one.withdraw(day("2027-02-01"), "证据不足", day("2027-02-04"));
    assertEquals(faults, said(() -> one.takeDown(on, BY, day("2027-02-03"))));
  }

  @DisplayName("提前停止公示的，公示之前的不再公示，已公示的三个工作日内撤下；决定仍然有效（SAMR-45@2021:14）")
  @Test void endedEarly() {
    var waiting = received();
    waiting.end(day("2027-01-15"), "信用修复", day("2027-01-20"));
    assertEquals("WITHDRAWN null true", standing(waiting) + " " + view(waiting).endedEarly());

    var shown = received();
    shown.publish(day("2027-01-20"), "公示系统", BY, day("2027-01-20"));
    shown.end(day("2027-05-06"), "信用修复", day("2027-05-11"));
    assertEquals("TO_TAKE_DOWN 2027-05-11 true", standing(shown) + " " + view(shown).endedEarly());
    assertEquals(false, view(received()).endedEarly());
  }

  @DisplayName("翻页的位置只认列表给出的")
  @ParameterizedTest
  @ValueSource(strings = {"", "101", "2027-01-12", "2027-13-12~1", "2027-01-12~x", "2027-01-12~1234567890123456789"})
  void cursors(String text) {
    assertEquals(new PushCursor(PUSHED, 101), PushCursor.parse("2027-01-12~101"));
    assertThrows(IllegalArgumentException.class, () -> PushCursor.parse(text));
  }

  private static String said(Runnable act) {
    try {
      act.run();
      return "";
    } catch (Invalid invalid) {
      return invalid.violations().stream().map(fault -> fault.pointer() + " " + fault.code()).collect(Collectors.joining("; "));
    }
  }

  private static PushedDecision received() {
    return PushedDecision.pushed("余市监案〔2027〕1号", SENDER.code(), RECEIVER.code(), SUMMARY, PUSHED, DUE);
  }

  private static String standing(PushedDecision one) {
    return view(one).state() + " " + view(one).openUntil();
  }

  private static PushedDecisionView view(PushedDecision one) {
    return one.view(SENDER, RECEIVER);
  }

  private static LocalDate day(String day) {
    return LocalDate.parse(day);
  }
}
