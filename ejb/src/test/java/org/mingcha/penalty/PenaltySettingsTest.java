package org.mingcha.penalty;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.mingcha.penalty.PenaltySettings.Topic.BANDS;
import static org.mingcha.penalty.PenaltySettings.Topic.BASIS;
import static org.mingcha.penalty.PenaltySettings.Topic.HEARING;
import static org.mingcha.penalty.PenaltySettings.Topic.QUESTION;

import java.util.Arrays;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mingcha.kernel.Invalid;
import org.mingcha.kernel.Yuan;
import org.mingcha.party.OperatorKind;
import org.mingcha.penalty.OpenQuestion.Handling;
import org.mingcha.penalty.PenaltySettings.Topic;

@DisplayName("各省的设定（处罚法第34条）")
class PenaltySettingsTest {

  private static final PenaltySettings SHIPPED = PenaltySettings.shipped();
  private static final String RULE = """
      {"id": "P-26", "source": "SAMR-110@2025:26", "offenders": ["IN_PLATFORM_OPERATOR"], "conducts": ["PURCHASE_RECORDS"],
       "inForceFrom": "2026-12-01", "ordinary": {"fines": [{"of": "YUAN", "to": "%s"}]}}""";

  @DisplayName("默认：自然人一万元、组织十万元、个体工商户按自然人、30%与70%，争议除LQ-6外一律审核")
  @Test void asShipped() {
    assertEquals(new HearingThreshold(Yuan.of("10000"), Yuan.of("100000"), true), SHIPPED.hearing());
    assertEquals("0.30 0.70", SHIPPED.bands().lenientBelow() + " " + SHIPPED.bands().heavierAbove());
    Arrays.stream(OpenQuestion.values()).forEach(question ->
        assertEquals(question == OpenQuestion.LQ_6 ? Handling.SETTLED : Handling.REVIEW, SHIPPED.handling(question), question.id()));
  }

  @DisplayName("一省改门槛、幅度、争议、依据，其余不变")
  @Test void aProvinceSetsItsOwn() {
    var set = SHIPPED.with(HEARING, "", "{\"person\": \"5000.00\", \"organisation\": \"50000.00\", \"businessAsPerson\": false}")
        .with(BANDS, "", "{\"lenientBelow\": \"0.25\", \"heavierAbove\": \"0.75\"}").with(QUESTION, "LQ-4", "{\"handling\": \"BARRED\"}");
    assertEquals(Yuan.of("50000"), set.hearing().sumFor(OperatorKind.INDIVIDUAL_BUSINESS));
    assertEquals("0.25", set.bands().lenientBelow().toString());
    assertEquals(Handling.BARRED, set.handling(OpenQuestion.LQ_4));
    assertEquals(Handling.REVIEW, set.handling(OpenQuestion.LQ_3));
    assertFalse(SHIPPED.equals(set));
  }

  @DisplayName("同一依据后设的代替先设的")
  @Test void aLaterBasisStandsOverAnEarlierOne() {
    var set = SHIPPED.with(BASIS, "P-26", RULE.formatted("5000.00")).with(BASIS, "P-26", RULE.formatted("3000.00"));
    assertEquals(1, set.provincial().size());
    var facts = SomeFacts.of(Conduct.PURCHASE_RECORDS).build();
    assertEquals(Yuan.of("3000"), new PenaltyAssessor(set).assess(facts).verdict("P-26").orElseThrow().ordinary().fine().max());
  }

  @DisplayName("读不懂的设定")
  @ParameterizedTest(name = "{0} {1} {2}")
  @CsvSource(delimiter = '|', value = {"HEARING||{}", "HEARING||[1]", "HEARING||{\"person\": \"-1\", \"organisation\": \"1\", \"businessAsPerson\": true}",
      "HEARING||{\"person\": \"0.001\", \"organisation\": \"1\", \"businessAsPerson\": true}", "HEARING||not json", "HEARING||{} {}",
      "BANDS||{\"lenientBelow\": \"x\", \"heavierAbove\": \"0.7\"}", "QUESTION|LQ-8|{\"handling\": \"REVIEW\"}", "QUESTION|LQ-1|{\"handling\": \"MAYBE\"}",
      "BASIS|P-26|{\"id\": \"P-26\"}", "BASIS|P-26|{\"id\": \"P-26\", \"source\": \"nowhere\"}",
      "BASIS|P-27|{\"id\": \"P-26\", \"source\": \"SAMR-110@2025:26\", \"inForceFrom\": \"2026-12-01\"}",
      "BASIS|P-26|{\"id\": \"P-26\", \"source\": \"SAMR-110@2025:26\", \"inForceFrom\": \"2026-13-01\"}",
      "BASIS|P-26|{\"id\": \"P-26\", \"source\": \"SAMR-110@2025:26\", \"fine\": 1}"})
  void settingsThatCannotBeRead(Topic topic, String subject, String value) {
    var invalid = assertThrows(Invalid.class, () -> SHIPPED.with(topic, subject == null ? "" : subject, value));
    assertEquals("/value penalty.setting-unreadable", invalid.violations().get(0).pointer() + " " + invalid.violations().get(0).code());
  }
}
