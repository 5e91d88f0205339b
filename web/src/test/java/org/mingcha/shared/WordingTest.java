package org.mingcha.shared;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("拒绝的话：事实用人的说法")
class WordingTest {

  private final Wording wording = new Wording(null);

  @Test
  @DisplayName("材料缺什么，用栏目名称说，不用代码（第110号令第25条）")
  void whatIsMissingIsNamedAsOnTheForm() {
    Map<String, Object> facts = Map.of("missing", List.of("PARTY_ADDRESS", "EVIDENCE"));
    assertEquals("材料不完整，缺少：生产经营者地址、证据", wording.of("referral.incomplete", facts, Locale.CHINESE));
    assertEquals("The package is incomplete. Missing: address of the producer or operator, evidence",
        wording.of("referral.incomplete", facts, Locale.ENGLISH));
  }
}
