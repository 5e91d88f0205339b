package org.mingcha.evidence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mingcha.calendar.LimitKind;
import org.mingcha.kernel.Conflict;
import org.mingcha.kernel.Invalid;
import org.mingcha.kernel.Invalid.Violation;
import org.mingcha.kernel.SubjectRef;

@DisplayName("限期提供材料、协助调查、委托检验（程序规定第30条、第32条、第38条、第45条）")
class RequestTest {

  private static final SubjectRef LEAD = new SubjectRef("leads", "余市监线〔2026〕1号");
  private static final LocalDate TODAY = LocalDate.parse("2026-12-04");

  @DisplayName("材料和检验由文书定期限，协助调查由规定定期限（程序规定第30条、第45条）")
  @ParameterizedTest(name = "{0} 发出 {1} 期限 {2} 查封 {3}：{4}")
  @CsvSource({"MATERIALS, 2026-12-04, 2026-12-10, , ", "MATERIALS, 2026-12-04, , , /dueOn", "MATERIALS, 2026-12-05, 2026-12-10, , /issuedOn",
      "MATERIALS, 2026-12-04, 2026-12-03, , /dueOn", "MATERIALS, 2026-12-04, 2027-12-05, , /dueOn", "ASSISTANCE, 2026-12-04, , , ",
      "ASSISTANCE, 2026-12-04, 2026-12-10, , /dueOn", "TESTING, 2026-12-01, 2026-12-20, 余市监强制〔2026〕1号, ", "TESTING, 2026-12-01, , , /dueOn",
      "MATERIALS, 2026-12-04, 2026-12-10, 余市监强制〔2026〕1号, /seizures", "RIGHT_HOLDER_IDENTIFICATION, 2026-12-04, 2026-12-10, , ",
      "RIGHT_HOLDER_IDENTIFICATION, 2026-12-04, 2026-12-10, 余市监强制〔2026〕1号, /seizures", "REFUND_ORDER, 2026-12-04, 2026-12-31, , ",
      "REFUND_ORDER, 2026-12-04, , , /dueOn"})
  void faults(RequestKind kind, LocalDate issued, LocalDate due, String seizure, String wrong) {
    var report = report(kind, issued, due, seizure == null ? List.of() : List.of(seizure));

    assertEquals(wrong == null ? List.of() : List.of(wrong), report.faults(TODAY).stream().map(Violation::pointer).toList());
  }

  @DisplayName("答复不早于发出、不晚于今日，只记一次")
  @ParameterizedTest(name = "{0}：{1}")
  @CsvSource({"2026-12-01, true", "2026-12-04, true", "2026-11-30, false", "2026-12-05, false"})
  void answered(LocalDate on, boolean right) {
    var request = request();

    if (right) {
      request.answered(on, "已提供", "a", TODAY);
      assertThrows(Conflict.class, () -> request.answered(on, "再次", "a", TODAY));
      assertEquals("已提供", request.view().answer());
    } else {
      assertThrows(Invalid.class, () -> request.answered(on, "已提供", "a", TODAY));
    }
  }

  @DisplayName("检验停住核查、办案和查封扣押，权利人辨认鉴别停住核查、办案，责令退还停住办案；先行登记保存什么都不停（程序规定第18条、第38条、第64条）")
  @ParameterizedTest(name = "{0}：{1}")
  @CsvSource({"MATERIALS, ''", "ASSISTANCE, ''", "TESTING, VERIFY_LEAD SEIZURE DECIDE_CASE",
      "RIGHT_HOLDER_IDENTIFICATION, VERIFY_LEAD DECIDE_CASE", "REFUND_ORDER, DECIDE_CASE"})
  void pausesThoseAndNoOther(RequestKind kind, String limits) {
    assertEquals(limits, Stream.of(LimitKind.values()).filter(limit -> kind.pauses().filter(limit.pausedBy()::contains).isPresent())
        .map(Enum::name).collect(Collectors.joining(" ")));
  }

  @DisplayName("推后期限须在原期限届满之前（程序规定第45条）")
  @ParameterizedTest(name = "今日 {0}，推至 {1}：{2}")
  @CsvSource({"2026-12-10, 2026-12-11, true", "2026-12-11, 2026-12-20, false", "2026-12-04, 2026-12-10, false"})
  void extended(LocalDate today, LocalDate to, boolean right) {
    var request = request();

    if (right) {
      request.extended(to, today);
      assertEquals(to, request.view().dueOn());
    } else {
      assertThrows(Invalid.class, () -> request.extended(to, today));
    }
  }

  private static EvidenceRequest request() {
    return EvidenceRequest.made(LEAD, report(RequestKind.MATERIALS, LocalDate.parse("2026-12-01"), LocalDate.parse("2026-12-10"), List.of()),
        LocalDate.parse("2026-12-10"), "a", SomePiece.NOW);
  }

  private static RequestReport report(RequestKind kind, LocalDate issued, LocalDate due, List<String> seizures) {
    return new RequestReport(kind, "余市监限提〔2026〕1号", "某某电器商行", "进货凭证", issued, due, seizures);
  }
}
