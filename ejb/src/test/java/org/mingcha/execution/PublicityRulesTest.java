package org.mingcha.execution;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mingcha.execution.Publicity.Act;
import org.mingcha.kernel.Invalid.Violation;
import org.mingcha.kernel.Yuan;
import org.mingcha.penalty.Imposition;
import org.mingcha.penalty.PenaltySettings;
import org.mingcha.penalty.Sanction;
import org.mingcha.penalty.Sanctions;
import org.mingcha.penalty.publicity.CreditClass;

/** SAMR-45@2021:9, SAMR-45@2021:10 and SAMR-45@2021:14. Decided 2027-01-08, published 2027-01-12, a general lapse of trust. */
@DisplayName("公示、推送、撤回、停止公示：什么时候可以")
class PublicityRulesTest {

  private static final LocalDate DECIDED = LocalDate.parse("2027-01-08");
  private static final Publicity PUBLISHED =
      act(Act.PUBLISHED, "2027-01-12", CreditClass.GENERAL, null).reckoned(PenaltySettings.shipped().publicity(), DECIDED);

  @DisplayName("公示期满的次日不再公示；撤回、停止的即日起不再公示，之后可以再公示")
  @ParameterizedTest(name = "{0}，之后 {1}：{2}")
  @CsvSource({"2027-01-12, , PUBLIC", "2028-01-08, , PUBLIC", "2028-01-09, , OVER", "2027-02-01, WITHDRAWN, WITHDRAWN", "2027-06-01, ENDED, ENDED",
      "2027-02-01, PUSHED, PUBLIC"})
  void standing(LocalDate today, Act after, PublicStanding.State state) {
    var acts = new ArrayList<>(List.of(PUBLISHED));
    if (after != null) {
      acts.add(act(after, today.toString(), null, null));
    }
    assertEquals(state, PublicStanding.of(acts, today).state());
    assertEquals(LocalDate.parse("2028-01-08"), PublicStanding.of(acts, today).lastDay());
    acts.add(PUBLISHED);
    assertEquals(today.isAfter(PUBLISHED.untilOn()) ? PublicStanding.State.OVER : PublicStanding.State.PUBLIC, PublicStanding.of(acts, today).state());
  }

  @DisplayName("没有公示时")
  @ParameterizedTest(name = "{0}，失信 {1}，有效 {2}，保密 {3}，外省 {4}：{5}")
  @CsvSource({"PUBLISHED, GENERAL, true, false, false, ''", "PUBLISHED, , true, false, false, /credit required",
      "PUBLISHED, GENERAL, false, false, false, /act execution.nothing-public", "PUBLISHED, GENERAL, true, true, false, /act execution.public-secret",
      "PUSHED, , true, false, true, ''", "PUSHED, , true, false, false, /act execution.not-elsewhere",
      "PUSHED, , false, false, true, /act execution.nothing-public", "PUSHED, , true, true, true, /act execution.public-secret",
      "WITHDRAWN, , true, false, false, /act execution.not-public", "ENDED, , true, false, false, /act execution.not-public"})
  void unpublished(Act act, CreditClass credit, boolean holds, boolean secret, boolean elsewhere, String faults) {
    var fine = Imposition.fine("P-27", Yuan.of("5000"));
    var rules = new PublicityRules(PublicStanding.of(List.of(), DECIDED), holds ? fine : null, fine, DECIDED, secret, true, elsewhere,
        PenaltySettings.shipped().publicity());
    assertEquals(faults, said(rules, act(act, "2027-01-12", credit, null)));
  }

  @DisplayName("停产停业、吊销等处罚不按轻微失信公示，罚款、警告可以")
  @ParameterizedTest(name = "{0}，{1}：{2}")
  @CsvSource({"SUSPEND_BUSINESS, MINOR, /credit execution.public-not-minor", "REVOKE_LICENCE, MINOR, /credit execution.public-not-minor",
      "REVOKE_BUSINESS_LICENCE, SERIOUS, ''", "SUSPEND_BUSINESS, GENERAL, ''", "WARNING, MINOR, ''", ", MINOR, ''"})
  void noHeavyPenaltyIsMinor(Sanction sanction, CreditClass credit, String faults) {
    var imposed = new Imposition("P-27", false, Yuan.of("5000"), null, null, sanction == null ? null : Sanctions.of(sanction));
    var rules = new PublicityRules(PublicStanding.of(List.of(), DECIDED), imposed, imposed, DECIDED, false, true, false,
        PenaltySettings.shipped().publicity());

    assertEquals(faults, said(rules, act(Act.PUBLISHED, "2027-01-12", credit, null)));
  }

  @DisplayName("提前停止公示：缴清、最短三个月期满、说明理由；停产停业等不得提前；期满以后不必")
  @ParameterizedTest(name = "{0} 停止，缴清 {1}，说明 {2}，{3}：{4}")
  @CsvSource({"2027-04-08, true, 已履行, , ''", "2027-04-07, true, 已履行, , /doneOn execution.public-too-early",
      "2027-04-08, false, 已履行, , /act execution.public-unsettled", "2027-04-08, true, , , /note required",
      "2027-04-08, true, 已履行, SUSPEND_BUSINESS, /act execution.public-to-the-end", "2027-04-08, true, 已履行, WARNING, ''",
      "2028-01-09, false, , SUSPEND_BUSINESS, ''"})
  void endedEarly(String day, boolean settled, String note, Sanction sanction, String faults) {
    var imposed = new Imposition("P-27", false, Yuan.of("5000"), null, null, sanction == null ? null : Sanctions.of(sanction));
    var rules = new PublicityRules(PublicStanding.of(List.of(PUBLISHED), LocalDate.parse("2027-03-01")), imposed, imposed, DECIDED, false,
        settled, false, PenaltySettings.shipped().publicity());
    assertEquals(faults, said(rules, act(Act.ENDED, day, null, note)));
    assertEquals("/act execution.public-already", said(rules, act(Act.PUBLISHED, day, CreditClass.GENERAL, null)));
    assertEquals("", said(rules, act(Act.WITHDRAWN, day, null, null)));
  }

  @DisplayName("不再正确的已由系统从公示页撤下：还要记录在别处撤回，此后才能再公示；撤下不由人填写（SAMR-45@2021:14）")
  @Test void takenDown() {
    var imposed = Imposition.fine("P-27", Yuan.of("5000"));
    var standing = PublicStanding.of(List.of(PUBLISHED, Publicity.takenDown(LocalDate.parse("2027-02-01"))), LocalDate.parse("2027-03-01"));
    var rules = new PublicityRules(standing, imposed, imposed, DECIDED, false, true, false, PenaltySettings.shipped().publicity());

    assertEquals("TAKEN_DOWN false true", standing.state() + " " + standing.isPublic() + " " + standing.toBeWithdrawn());
    assertEquals("", said(rules, act(Act.WITHDRAWN, "2027-02-02", null, null)));
    assertEquals("/act execution.withdraw-first", said(rules, act(Act.PUBLISHED, "2027-02-02", CreditClass.GENERAL, null)));
    assertEquals("/act execution.not-public", said(rules, act(Act.ENDED, "2027-02-02", null, null)));
    assertEquals("/act required", said(rules, act(Act.TAKEN_DOWN, "2027-02-02", null, null)));
  }

  private static String said(PublicityRules rules, Publicity act) {
    return rules.faults(act).list().stream().map(PublicityRulesTest::words).collect(Collectors.joining("; "));
  }

  private static String words(Violation fault) {
    return fault.pointer() + " " + fault.code();
  }

  private static Publicity act(Act act, String day, CreditClass credit, String note) {
    return Publicity.told(act, LocalDate.parse(day), "公示系统", note, credit);
  }
}
