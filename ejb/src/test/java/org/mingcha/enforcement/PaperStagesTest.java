package org.mingcha.enforcement;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mingcha.document.PaperOffer;
import org.mingcha.enforcement.content.PlatformPapers;
import org.mingcha.evidence.content.AskingPapers;
import org.mingcha.paper.PaperType;

@DisplayName("文书只在还用得着的阶段可以起草：步骤已经过去的、案件已经办结的，不再列出")
class PaperStagesTest {

  @DisplayName("告知、听证、决定、移送、执行的文书")
  @ParameterizedTest(name = "{0}：{1}")
  @CsvSource({"PENALTY_NOTICE, UNDER_REVIEW NOTICE_SERVED HEARING", "HEARING_NOTICE, UNDER_REVIEW NOTICE_SERVED HEARING",
      "PENALTY_DECISION, NOTICE_SERVED HEARING DECIDED",
      "NO_PENALTY_DECISION, INVESTIGATING UNDER_REVIEW NOTICE_SERVED HEARING DECIDED",
      "CASE_TRANSFER, INVESTIGATING UNDER_REVIEW NOTICE_SERVED TRANSFERRED", "DUNNING_LETTER, SERVED ENFORCING", "COURT_APPLICATION, ENFORCING"})
  void papersOfItsSteps(PaperType form, String stages) {
    assertEquals(stages, Arrays.stream(Stage.values()).filter(stage -> PaperStages.serves(form, stage)).map(Stage::name).collect(Collectors.joining(" ")));
  }

  @DisplayName("笔录和内部表单记载已经办理的事，随时可以补制，以便归档")
  @ParameterizedTest
  @CsvSource({"STATEMENT_RECORD", "HEARING_RECORD", "HEARING_REPORT", "INVESTIGATION_REPORT", "CASE_REVIEW", "DECISION_APPROVAL", "MATTER_APPROVAL", "COLLECTIVE_RECORD", "CLOSING_APPROVAL"})
  void sheets(PaperType form) {
    assertEquals(List.of(), Arrays.stream(Stage.values()).filter(stage -> !PaperStages.serves(form, stage)).toList());
  }

  @DisplayName("询问、要求提供材料、调取信息：调查之中；送达地址、风险预警：办结之前（程序规定第48条、第77条）")
  @ParameterizedTest(name = "{0}：{1}")
  @CsvSource(nullValues = "-", value = {
      "INVESTIGATING, ADDRESS_CONFIRMATION INQUIRY_NOTICE MATERIAL_REQUEST ASSISTANCE_LETTER REFUND_ORDER DATA_REQUEST RISK_WARNING",
      "NOTICE_SERVED, ADDRESS_CONFIRMATION INQUIRY_NOTICE MATERIAL_REQUEST ASSISTANCE_LETTER REFUND_ORDER DATA_REQUEST RISK_WARNING",
      "DECIDED, ADDRESS_CONFIRMATION RISK_WARNING", "SERVED, ADDRESS_CONFIRMATION RISK_WARNING", "CLOSED, ''", "ARCHIVED, ''", "TERMINATED, ''",
      "TRANSFERRED, ''"})
  void askingOthers(Stage stage, String forms) {
    var given = SomeCase.standingAt(stage).aCase();

    var offered = Stream.concat(AskingPapers.of(given, List::of).stream(), new PlatformPapers().offers(given).stream());

    assertEquals(forms, offered.map(PaperOffer::type).map(PaperType::name).collect(Collectors.joining(" ")));
  }
}
