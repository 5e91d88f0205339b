package org.mingcha.document.volume;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mingcha.paper.PaperType;

@DisplayName("每种文书归入正卷或者副卷的哪一部分（程序规定第78条）")
class PartOfPaperTest {

  @ParameterizedTest(name = "{0} 在 {1}")
  @CsvSource({"FILING_APPROVAL, FILING_APPROVAL", "PENALTY_DECISION, DECISION", "NO_PENALTY_DECISION, DECISION",
      "SERVICE_RECEIPT, OTHER_PAPERS", "PENALTY_NOTICE, OTHER_PAPERS", "RECTIFICATION_ORDER, OTHER_PAPERS", "SCENE_RECORD, EVIDENCE",
      "INQUIRY_RECORD, EVIDENCE", "HEARING_RECORD, HEARING_MINUTES", "GOODS_DISPOSAL_RECORD, PROPERTY", "STATEMENT_RECORD, MAIN_OTHER",
      "COURT_APPLICATION, MAIN_OTHER", "GOODS_INVENTORY, OTHER_PAPERS", "RECHECK_RECORD, OTHER_PAPERS", "ADDRESS_CONFIRMATION, OTHER_PAPERS",
      "LEAD_REGISTER, SOURCE", "INVESTIGATION_REPORT, CLOSING_REPORT", "CASE_REVIEW, REVIEW", "HEARING_REPORT, HEARING_REPORT",
      "CLOSING_APPROVAL, CLOSING_APPROVAL", "COLLECTIVE_RECORD, SUB_OTHER", "MATTER_APPROVAL, SUB_OTHER", "DECISION_APPROVAL, SUB_OTHER"})
  @DisplayName("文书在案卷中的位置")
  void whereItLies(PaperType type, VolumePart part) {
    assertEquals(part, PartOfPaper.of(type));
  }
}
