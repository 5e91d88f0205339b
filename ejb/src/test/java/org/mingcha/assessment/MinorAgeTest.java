package org.mingcha.assessment;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mingcha.penalty.Act;
import org.mingcha.penalty.Conduct;
import org.mingcha.penalty.Mitigation;
import org.mingcha.procedure.InvolvedParty;

@DisplayName("未成年人：年龄按身份号码算到行为终了之日（处罚法第30条）")
class MinorAgeTest {

  private static final LocalDate TODAY = LocalDate.parse("2026-12-10");

  @DisplayName("周岁从生日的第二天起算；已成年的不记年龄；没有号码的按填写的")
  @ParameterizedTest(name = "{0} {1}，至{2}，填{3} → {4}")
  @CsvSource({"330110201212051234, NATURAL_PERSON, 2026-12-04, , 13", "330110201212051234, NATURAL_PERSON, 2026-12-05, , 13",
      "330110201212051234, NATURAL_PERSON, 2026-12-06, , 14",
      "330110201212051234, NATURAL_PERSON, , , 14", "330110200812101234, , , , 17", "330110200812091234, , , , ", "330110200812111234, INDIVIDUAL_BUSINESS, , , 17",
      "330110199001011234, NATURAL_PERSON, , 36, ", ", NATURAL_PERSON, , 13, 13", "91330110MA0000001X, ENTERPRISE, , , ",
      "330110201212051234, ENTERPRISE, , , "})
  void counted(String number, String kind, LocalDate until, Integer typed, Integer years) {
    assertEquals(years, finding(until, typed).by(party(number, kind), TODAY).age());
  }

  @DisplayName("与号码不符的、该从轻没有列的、不是未成年人却列了的，退回")
  @ParameterizedTest(name = "{0}，填{1}，列为未成年人={2}：{3}")
  @CsvSource({"330110201212051234, , true, ''", "330110201212051234, , false, /mitigations assessment.minor-mitigated",
      "330110201212051234, 13, true, /age assessment.age-by-number", "330110201312051234, , false, ''",
      "330110201312051234, , true, /mitigations/0/ground assessment.not-minor", "330110199001011234, , true, /mitigations/0/ground assessment.not-minor",
      ", , true, /mitigations/0/ground assessment.not-minor", ", 15, false, /mitigations assessment.minor-mitigated", ", 15, true, ''", ", , false, ''"})
  void faults(String number, Integer typed, boolean mitigated, String fault) {
    var mitigations = mitigated ? List.of(new Mitigation(Mitigation.Ground.MINOR, "身份号码", false)) : List.<Mitigation>of();
    var found = finding(null, typed);
    var minor = new ActFinding(found.party(), null, null, typed, found.act(), null, null, null, false, mitigations, null, null, null);

    assertEquals(fault, FindingFaults.of(minor, List.of(party(number, "NATURAL_PERSON")), TODAY).list().stream()
        .map(one -> one.pointer() + " " + one.code()).collect(Collectors.joining(" ")));
  }

  private static ActFinding finding(LocalDate until, Integer age) {
    return new ActFinding("张某", null, null, age, new Act(LocalDate.parse("2026-12-02"), until, null, Set.of(Conduct.DISPLAY), null, null, false),
        null, null, null, false, null, null, null, null);
  }

  private static InvolvedParty party(String number, String kind) {
    return new InvolvedParty("张某", number, "IN_PLATFORM_OPERATOR", kind);
  }
}
