package org.mingcha.enforcement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("中止、终止调查的法定情形（程序规定第46条、第47条）")
class InvestigationGroundTest {

  @DisplayName("选定情形的，以条文的话写在理由之前；没有选定的，只写理由")
  @Test void theGroundStandsBeforeTheReason() {
    assertEquals("因当事人下落不明致使案件暂时无法调查。住所无人", InvestigationGround.note(InvestigationGround.Suspension.PARTY_UNTRACEABLE, "住所无人"));
    assertEquals("等待{检验}", InvestigationGround.note(null, "等待{检验}"));
    assertEquals("因不可抗力致使案件暂时无法调查。洪水{1}", InvestigationGround.note(InvestigationGround.Suspension.FORCE_MAJEURE, "洪水{1}"));
  }

  @DisplayName("每一种情形都有条文的话")
  @ParameterizedTest
  @MethodSource("grounds")
  void everyGroundIsNamed(InvestigationGround ground) {
    assertTrue(InvestigationGround.note(ground, "理由").matches("[\\p{IsHan}、，]{8,}。理由"), ground.name());
  }

  private static Stream<InvestigationGround> grounds() {
    return Stream.concat(Stream.of(InvestigationGround.Suspension.values()), Stream.of(InvestigationGround.Termination.values()));
  }
}
