package org.mingcha.execution;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mingcha.kernel.Yuan;
import org.mingcha.penalty.Imposition;
import org.mingcha.penalty.Sanction;
import org.mingcha.penalty.Sanctions;
import org.mingcha.procedure.InvolvedParty;

/** SAMR-45@2021:9 and SAMR-45@2021:10. */
@DisplayName("处罚信息公示：仅警告的不公示；登记地在外省的推送（第110号令第24条）")
class PublicityDueTest {

  @DisplayName("罚款、没收、警告以外的处罚都公示")
  @ParameterizedTest(name = "罚款 {0}、没收 {1}、{2}：{3}")
  @CsvSource({"1000, , , true", ", 1000, , true", ", , WARNING, false", ", , CRITICISM, true", "1000, , WARNING, true"})
  void whatIsPublished(String fine, String goods, Sanction sanction, boolean due) {
    var imposition = new Imposition("P-27", false, yuan(fine), null, yuan(goods), sanction == null ? null : Sanctions.of(sanction));

    assertEquals(due, PublicityDue.of(imposition));
  }

  @DisplayName("登记地取统一社会信用代码第三、四位；没有代码的不知道")
  @ParameterizedTest(name = "{0} 在 {1}：{2}")
  @CsvSource({"91330110M000100Y43, 330110, false", "91350100M000100Y43, 330110, true", "91440305M000100Y43, 330000, true",
      "330282199001011234, 440305, false", ", 330110, false"})
  void whoElseHasToKnow(String number, String bureau, boolean elsewhere) {
    assertEquals(elsewhere, PublicityDue.elsewhere(List.of(new InvolvedParty("某", number, "IN_PLATFORM_OPERATOR", null)), bureau));
  }

  @DisplayName("推送到每个登记地省级局，各附在那里登记的当事人的代码")
  @Test
  void toEveryProvince() {
    var parties = Stream.of("91440305M000100Y43", "91330110M000100Y43", "91440100M000100Y43", "91350100M000100Y43", null)
        .map(number -> new InvolvedParty("某", number, "IN_PLATFORM_OPERATOR", null)).toList();

    assertEquals(List.of("440000", "350000"), PublicityDue.provincesElsewhere(parties, "330110"));
    assertEquals("91440305M000100Y43", PublicityDue.codeIn("440000", parties));
    assertEquals("91350100M000100Y43", PublicityDue.codeIn("350000", parties));
    assertNull(PublicityDue.codeIn("110000", parties));
  }

  private static Yuan yuan(String amount) {
    return amount == null ? null : Yuan.of(amount);
  }
}
