package org.mingcha.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mingcha.identity.Yuhang;

/** The same report again gets the same receipt, and one id never stands for two contents. */
@DisplayName("报告的提交：同一内容同一回执，同一编号不同内容为冲突")
class SubmissionTest {

  private static final String FIRST = "{\"platformReportId\":\"T-1\",\"unitPrice\":89.0}";

  @DisplayName("内容相同（键的次序、空白、数字写法不论）为重复，内容不同为冲突")
  @ParameterizedTest(name = "{0} → {1}")
  @CsvSource(delimiter = '|', quoteCharacter = '§', value = {
      "{\"platformReportId\":\"T-1\",\"unitPrice\":89.0}|SAME", "{ \"unitPrice\" : 89.00, \"platformReportId\" : \"T-1\" }|SAME",
      "{\"platformReportId\":\"\\u0054-1\",\"unitPrice\":8.9e1}|SAME", "{\"platformReportId\":\"T-1\",\"unitPrice\":89.1}|CONFLICT",
      "{\"platformReportId\":\"T-1\",\"unitPrice\":\"89.0\"}|CONFLICT", "{\"platformReportId\":\"T-1\"}|CONFLICT"})
  void theSameContentAgain(String again, Intake.Outcome outcome) {
    var receipt = receiptOf(submission(FIRST));
    assertEquals(Intake.Outcome.CREATED, Intake.created(receipt).outcome());
    assertEquals(new Intake(outcome, receipt, List.of()), Intake.repeated(receipt, submission(again)));
  }

  @DisplayName("原文逐字节保存")
  @Test void theVeryBytesAreKept() {
    assertEquals(" " + FIRST, new String(submission(" " + FIRST).received(), StandardCharsets.UTF_8));
  }

  @DisplayName("数字超出双精度，无法规范化，不收")
  @Test void aNumberBeyondAllMeasure() {
    assertThrows(IllegalArgumentException.class, () -> submission("{\"unitPrice\":1e400}"));
  }

  @DisplayName("平台只看自己的报告，部门看本局与下级的报告")
  @Test void whoReadsWhat() {
    var platform = new ReportReader.OfPlatform("91330110MA0000001X");
    assertEquals("91330110MA0000001X %", platform.platform() + " " + platform.pathPattern());
    var bureau = new ReportReader.OfBureaus(Yuhang.INSPECTOR.scope());
    assertEquals("/100000/330000/330100/330110/%", bureau.pathPattern());
    assertNull(bureau.platform());
  }

  private static Submission submission(String json) {
    return Submission.of("platform-a", json.getBytes(StandardCharsets.UTF_8), SomeReport.complete().content());
  }

  private static Receipt receiptOf(Submission submission) {
    var r = SomeReport.complete().receipt();
    return new Receipt(r.reportNumber(), r.platformReportId(), r.receivedAt(), r.bureau(), r.bureauName(), r.dueOn(), r.onTime(),
        r.provisional(), r.orderInForce(), submission.sm3(), r.missing(), r.warnings());
  }
}
