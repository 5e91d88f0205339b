package org.mingcha.document;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mingcha.document.service.ServiceMethod;
import org.mingcha.document.service.ServiceRecord;

@DisplayName("送达（程序规定第82条、第83条）")
class ServiceRecordTest {

  private static final LocalDate ISSUED = LocalDate.parse("2026-12-03");
  private static final LocalDate TODAY = LocalDate.parse("2026-12-10");

  @DisplayName("缺什么、错在哪里")
  @ParameterizedTest(name = "{0} {1} {2} {3} {4}：{5}")
  @CsvSource({
      "DIRECT, 2026-12-04, 店主, 回证, , ''", "DIRECT, 2026-12-04, , 回证, , /receivedBy required",
      "DIRECT, 2026-12-04, 店主, , , /proof required", ", 2026-12-04, 店主, 回证, , /method required", "DIRECT, , 店主, 回证, , /servedOn required",
      "DIRECT, 2026-12-02, 店主, 回证, , /servedOn document.served-on", "DIRECT, 2026-12-11, 店主, 回证, , /servedOn document.served-on",
      "ELECTRONIC, 2026-12-04, 店主, 截屏, , /addressConfirmation document.address-confirmation", "ELECTRONIC, 2026-12-04, 店主, 截屏, 确认书1号, ''",
      "ANNOUNCED, 2026-12-04, , 公告, , ''"})
  void faults(ServiceMethod method, LocalDate on, String receivedBy, String proof, String confirmation, String expected) {
    var record = new ServiceRecord(method, on, receivedBy, proof, confirmation);

    assertEquals(expected, record.faults(ISSUED, TODAY).stream().map(v -> v.pointer() + " " + v.code()).collect(Collectors.joining(" ")));
  }

  @DisplayName("公告送达自发布之日起经过三十日，其余当日生效（程序规定第82条）")
  @ParameterizedTest(name = "{0}：{1}")
  @CsvSource({"DIRECT, 2026-12-04", "LEFT, 2026-12-04", "ELECTRONIC, 2026-12-04", "POSTAL, 2026-12-04", "ENTRUSTED, 2026-12-04", "ANNOUNCED, 2027-01-03"})
  void effect(ServiceMethod method, LocalDate effectiveOn) {
    assertEquals(effectiveOn, new ServiceRecord(method, LocalDate.parse("2026-12-04"), "甲", "证", "书").effectiveOn());
  }
}
