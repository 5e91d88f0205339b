package org.mingcha.penalty;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.mingcha.kernel.Refusals.refused;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mingcha.kernel.Yuan;

@DisplayName("从旧兼从轻：行为时的规定，除非现在的较轻或者不认为违法（处罚法第37条，第110号令第38条）")
class GoverningLawTest {

  private static final String OLD = "'from':'2026-12-01','until':'2026-12-31','min':'1000.00','max':'10000.00'";

  @DisplayName("新旧幅度比较：较轻用新，较重、相同用旧，互有轻重的用旧并强制审核")
  @ParameterizedTest(name = "新：{0}–{1} 先责改{2} 并处{3} → {4} 审核{5}")
  @CsvSource({"1000,10000,false,,OLD,false", "1000,9999.99,false,,NEW,false", "999.99,10000,false,,NEW,false", "1000,10000.01,false,,OLD,false",
      "1000.01,10000,false,,OLD,false", "999.99,10000.01,false,,OLD,true", "1000.01,9999.99,false,,OLD,true", "1000,10000,true,,NEW,false",
      "1000,10000,false,WARNING,OLD,false", "1000,9999.99,false,WARNING,OLD,true", "1000,20000,true,,OLD,true"})
  void theMilderOneCounts(String min, String max, boolean rectify, String sanction, String edition, boolean review) {
    var now = "'from':'2027-01-01','min':'%s','max':'%s'".formatted(min, max) + (rectify ? ",'rectify':'1'" : "")
        + (sanction == null ? "" : ",'sanction':'" + sanction + "'");
    var law = governing(act("2026-12-10", "2026-12-20", "2027-03-01"), OLD, now);
    assertNull(law.bar());
    assertEquals(edition + " " + review, (law.rule().inForceUntil() != null ? "OLD" : "NEW") + " " + law.unsettled());
  }

  @DisplayName("行为终了时已是新规定的，用新规定；跨越的，强制审核（LQ-7）")
  @Test void theLastDayDecides() {
    var harsher = "'from':'2027-01-01','min':'5000.00','max':'50000.00'";
    var spanning = governing(act("2026-12-10", "2027-01-01", "2027-03-01"), OLD, harsher);
    assertEquals(Yuan.of("50000.00").amount(), spanning.rule().ordinary().fines().get(0).to());
    assertTrue(spanning.unsettled());
    assertEquals(false, governing(act("2027-01-01", "2027-01-05", "2027-03-01"), OLD, harsher).unsettled());
  }

  @DisplayName("还在继续的行为，按处理之日的规定")
  @Test void anActThatGoesOn() {
    var law = governing(act("2027-01-02", null, "2027-03-01"), OLD, "'from':'2027-01-01','min':'5000.00','max':'50000.00'");
    assertNull(law.rule().inForceUntil());
  }

  @DisplayName("现在不认为违法的，不罚")
  @Test void noLongerABreach() {
    var book = book(OLD);
    var assessor = new PenaltyAssessor(book, PenaltySettings.shipped(), PenaltyAssessor.Conditions.all());
    refused("penalty.no-longer-a-breach", "APL@2021:37",
        () -> assessor.demandLawful(Imposition.fine("X-1", Yuan.of("1000")), act("2026-12-10", "2026-12-20", "2027-01-01")));
    assessor.demandLawful(Imposition.fine("X-1", Yuan.of("1000")), act("2026-12-10", "2026-12-20", "2026-12-31"));
  }

  @DisplayName("本省录入第26条的依据后，可以处罚，并强制审核（LQ-2）")
  @Test void aProvincialBasis() {
    var basis = rule("'from':'2026-12-01','min':'500.00','max':'5000.00'".replace("'from'", "'id':'P-26','source':'SAMR-110@2025:26','conduct':'PURCHASE_RECORDS','question':'LQ-2','from'"));
    var assessor = new PenaltyAssessor(PenaltySettings.shipped().with(basis));
    var facts = SomeFacts.of(Conduct.PURCHASE_RECORDS).build();
    refused("penalty.fine-above", "SAMR-110@2025:26", () -> assessor.demandLawful(Imposition.fine("P-26", Yuan.of("5000.01")), facts));
    refused("penalty.legal-review", "SAMR-PROC@2022:50",
        () -> assessor.demandReviewed(Imposition.fine("P-26", Yuan.of("5000")), facts, ReviewedChoice.NONE));
    assertEquals(1, assessor.assess(facts).verdicts().stream().filter(verdict -> verdict.rule().id().equals("P-26")).count());
  }

  private static GoverningLaw governing(ActFacts facts, String... rules) {
    return book(rules).governing("X-1", facts).orElseThrow();
  }

  private static RuleBook book(String... rules) {
    return new RuleBook(Arrays.stream(rules).map(GoverningLawTest::rule).toList());
  }

  private static ActFacts act(String from, String until, String on) {
    return SomeFacts.of(Conduct.DISPLAY).days(from, until, on).build();
  }

  /** A rule of one branch from a few of its fields. */
  private static PenaltyRule rule(String fields) {
    try {
      var f = new ObjectMapper().readTree("{" + fields.replace('\'', '"') + "}");
      var json = """
          {"id": "%s", "source": "%s", "offenders": ["IN_PLATFORM_OPERATOR"], "conducts": ["%s"], "inForceFrom": "%s", "inForceUntil": %s,
           "questions": %s, "ordinary": {"rectifyFirst": %s, "fines": [{"of": "YUAN", "from": "%s", "to": "%s"}], "also": %s}}"""
          .formatted(f.path("id").asText("X-1"), f.path("source").asText("SAMR-110@2025:27"), f.path("conduct").asText("DISPLAY"),
              f.get("from").asText(), f.has("until") ? f.get("until") : "null", list(f.path("question").asText("")), f.has("rectify"),
              f.get("min").asText(), f.get("max").asText(), list(f.path("sanction").asText("")));
      return RuleReader.rule(new ObjectMapper().readTree(json));
    } catch (JsonProcessingException unreadable) {
      throw new IllegalStateException(unreadable);
    }
  }

  private static List<String> list(String name) {
    return name.isEmpty() ? List.of() : List.of('"' + name + '"');
  }
}
