package org.mingcha.document.volume;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("正卷、副卷的顺序（程序规定第78条）")
class VolumePartTest {

  @Test
  @DisplayName("正卷：立案、决定、其他文书、证据、听证笔录、财物、其他；副卷：案源、终结报告、审核、听证报告、结案、其他")
  void inTheOrderOfTheArticle() {
    assertEquals("FILING_APPROVAL DECISION OTHER_PAPERS EVIDENCE HEARING_MINUTES PROPERTY MAIN_OTHER", parts(true));
    assertEquals("SOURCE CLOSING_REPORT REVIEW HEARING_REPORT CLOSING_APPROVAL SUB_OTHER", parts(false));
  }

  private static String parts(boolean main) {
    return Arrays.stream(VolumePart.values()).filter(part -> part.main() == main).map(Enum::name).collect(Collectors.joining(" "));
  }
}
