package org.mingcha.paper;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("模板自启用之日起使用")
class PaperEditionTest {

  @DisplayName("第110号令的文书自2026年12月1日起使用，在此之前不作现行模板显示")
  @ParameterizedTest(name = "{0}，{1}：{2}")
  @CsvSource({"INTERVIEW_NOTICE, 2026-11-30, false", "INTERVIEW_NOTICE, 2026-12-01, true", "RISK_WARNING, 2026-11-30, false",
      "PENALTY_DECISION, 2026-11-30, true"})
  void aFormIsInUseFromItsDay(PaperType type, LocalDate day, boolean used) {
    assertEquals(used, new PaperTemplates().shipped(type).inUseOn(day));
  }
}
