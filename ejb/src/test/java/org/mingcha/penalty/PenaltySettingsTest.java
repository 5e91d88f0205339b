package org.mingcha.penalty;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.mingcha.penalty.PenaltySettings.Topic.BANDS;
import static org.mingcha.penalty.PenaltySettings.Topic.BASIS;
import static org.mingcha.penalty.PenaltySettings.Topic.HEARING;
import static org.mingcha.penalty.PenaltySettings.Topic.PUBLICITY;
import static org.mingcha.penalty.PenaltySettings.Topic.QUESTION;
import static org.mingcha.penalty.PenaltySettings.Topic.REVIEW;

import java.time.LocalDate;
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
import org.mingcha.penalty.publicity.CreditClass;

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

  @DisplayName("省里可以补入转引的依据、另编自己的依据，不能改全国性的罚则")
  @ParameterizedTest(name = "{0} {1}：{2}")
  @CsvSource({"BASIS, P-26, true", "BASIS, R-STD37, true", "BASIS, ZJ-1, true", "BASIS, P-27, false", "BASIS, P-30, false", "BASIS, R-EC80, false",
      "QUESTION, P-27, true"})
  void whatAProvinceMaySet(Topic topic, String subject, boolean open) {
    if (open) {
      assertDoesNotThrow(() -> PenaltySettings.demandOpenToProvinces(topic, subject));
    } else {
      var refused = assertThrows(Invalid.class, () -> PenaltySettings.demandOpenToProvinces(topic, subject)).violations().get(0);
      assertEquals("/subject penalty.setting-national", refused.pointer() + " " + refused.code());
    }
  }

  @DisplayName("法制审核的范围：没有数额；达到设定数额、属于设定种类的须审核，两局设定取更严的（程序规定第50条，处罚法第58条）")
  @ParameterizedTest(name = "罚款 {0}，{1}：{2}")
  @CsvSource({"20000, ENTERPRISE, false", "50000, ENTERPRISE, true", "49999.99, ENTERPRISE, false", "20000, INDIVIDUAL_BUSINESS, true",
      "19999.99, NATURAL_PERSON, false", "20000, , true"})
  void rangeOfLegalReview(String fine, OperatorKind kind, boolean due) {
    var imposition = Imposition.fine("P-27", Yuan.of(fine));
    assertFalse(SHIPPED.review().reached(imposition, kind));
    var province = SHIPPED.with(REVIEW, "", "{\"person\": 20000, \"organisation\": 80000, \"businessAsPerson\": true, \"sanctions\": []}").review();
    var county = SHIPPED.with(REVIEW, "", "{\"person\": 90000, \"organisation\": 50000, \"businessAsPerson\": false, \"sanctions\": [\"WARNING\"]}").review();
    assertEquals(due, province.stricter(county).reached(imposition, kind));
    assertEquals(province.stricter(county), county.stricter(province));
    assertTrue(county.reached(new Imposition("P-27", false, null, null, null, Sanctions.of(Sanction.WARNING)), kind));
  }

  @DisplayName("公示期：按失信轻重，自决定或公示之日起；到期日是最后一日，最短期满才可提前停止")
  @ParameterizedTest(name = "{0} 自 {1}：至 {2}，可提前停止 {3}")
  @CsvSource({"MINOR, DECISION, 2027-04-10, 2027-01-10", "GENERAL, DECISION, 2028-01-10, 2027-04-10",
      "SERIOUS, DECISION, 2030-01-10, 2028-01-10", "GENERAL, PUBLICATION, 2028-01-31, 2027-04-30"})
  void timeOfPublicity(CreditClass credit, String from, LocalDate last, LocalDate endable) {
    var json = "{\"runsFrom\": \"" + from + "\", \"periods\": {\"MINOR\": {\"least\": 0, \"longest\": 3},"
        + " \"GENERAL\": {\"least\": 3, \"longest\": 12}, \"SERIOUS\": {\"least\": 12, \"longest\": 36}}}";
    var periods = SHIPPED.with(PUBLICITY, "", json).publicity();
    var decided = LocalDate.parse("2027-01-10");
    assertEquals(last + " " + endable, periods.lastDay(credit, decided, LocalDate.parse("2027-01-31")) + " "
        + periods.endableFrom(credit, decided, LocalDate.parse("2027-01-31")));
  }

  @DisplayName("读不懂的设定")
  @ParameterizedTest(name = "{0} {1} {2}")
  @CsvSource(delimiter = '|', value = {"HEARING||{}", "HEARING||[1]", "HEARING||{\"person\": \"-1\", \"organisation\": \"1\", \"businessAsPerson\": true}",
      "HEARING||{\"person\": \"0.001\", \"organisation\": \"1\", \"businessAsPerson\": true}", "HEARING||not json", "HEARING||{} {}",
      "BANDS||{\"lenientBelow\": \"x\", \"heavierAbove\": \"0.7\"}", "REVIEW||{\"person\": null, \"organisation\": null, \"businessAsPerson\": true}",
      "REVIEW||{\"person\": null, \"organisation\": null, \"businessAsPerson\": true, \"sanctions\": [\"FINE\"]}",
      "REVIEW||{\"person\": null, \"organisation\": null, \"businessAsPerson\": true, \"sanctions\": \"SUSPEND_BUSINESS\"}",
      "REVIEW||{\"person\": null, \"organisation\": null, \"businessAsPerson\": \"true\", \"sanctions\": []}",
      "HEARING||{\"person\": \"1\", \"organisation\": \"1\", \"businessAsPerson\": 1}",
      "BASIS|P-26|{\"id\": \"P-26\", \"source\": \"SAMR-110@2025:26\", \"offenders\": [\"IN_PLATFORM_OPERATOR\"], \"conducts\": [\"PURCHASE_RECORDS\"], \"inForceFrom\": \"2026-12-01\", \"ordinary\": {\"rectifyFirst\": \"yes\"}}",
      "BASIS|P-26|{\"id\": \"P-26\", \"source\": \"SAMR-110@2025:26\", \"offenders\": [\"IN_PLATFORM_OPERATOR\"], \"conducts\": [\"PURCHASE_RECORDS\"], \"inForceFrom\": \"2026-12-01\", \"ordinary\": {\"always\": \"WARNING\"}}",
      "PUBLICITY||{\"runsFrom\": \"DECISION\", \"periods\": {\"MINOR\": {\"least\": 3, \"longest\": 1}}}", "PUBLICITY||{\"runsFrom\": \"X\", \"periods\": {}}",
      "QUESTION|LQ-8|{\"handling\": \"REVIEW\"}", "QUESTION|LQ-1|{\"handling\": \"MAYBE\"}",
      "BASIS|P-26|{\"id\": \"P-26\"}", "BASIS|P-26|{\"id\": \"P-26\", \"source\": \"nowhere\"}",
      "BASIS|P-27|{\"id\": \"P-26\", \"source\": \"SAMR-110@2025:26\", \"inForceFrom\": \"2026-12-01\"}",
      "BASIS|P-26|{\"id\": \"P-26\", \"source\": \"SAMR-110@2025:26\", \"inForceFrom\": \"2026-13-01\"}",
      "BASIS|P-26|{\"id\": \"P-26\", \"source\": \"SAMR-110@2025:26\", \"fine\": 1}"})
  void settingsThatCannotBeRead(Topic topic, String subject, String value) {
    var invalid = assertThrows(Invalid.class, () -> SHIPPED.with(topic, subject == null ? "" : subject, value));
    assertEquals("/value penalty.setting-unreadable", invalid.violations().get(0).pointer() + " " + invalid.violations().get(0).code());
  }
}
