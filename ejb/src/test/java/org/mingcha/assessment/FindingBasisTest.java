package org.mingcha.assessment;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.mingcha.identity.BureauLevel;
import org.mingcha.kernel.Yuan;
import org.mingcha.party.OperatorKind;
import org.mingcha.penalty.Act;
import org.mingcha.penalty.Conduct;
import org.mingcha.penalty.Imposition;
import org.mingcha.penalty.PenaltyAssessor;
import org.mingcha.penalty.PenaltySettings;
import org.mingcha.penalty.PenaltySettings.Topic;
import org.mingcha.procedure.InvolvedParty;

@DisplayName("处罚决定写的依据和违法行为：本省的依据算数，只写查明的行为（第110号令第26条）")
class FindingBasisTest {

  private static final LocalDate TODAY = LocalDate.parse("2027-03-01");
  private static final String OF_THE_PROVINCE = """
      {"id": "%s", "source": "SAMR-110@2025:26", "basis": "SC503@2007:5", "offenders": ["IN_PLATFORM_OPERATOR"], "conducts": ["PURCHASE_RECORDS"],
       "inForceFrom": "2026-12-01", "ordinary": {"fines": [{"of": "YUAN", "to": "5000.00"}]}}""";

  @DisplayName("只转引的、本省另编的，写本省的那一条；没有本省依据的，还是所转引的；谁也不知道的没有")
  @Test void theBasisOfTheProvince() {
    var findings = found(PenaltySettings.shipped().with(Topic.BASIS, "P-26", OF_THE_PROVINCE.formatted("P-26"))
        .with(Topic.BASIS, "ZJ-1", OF_THE_PROVINCE.formatted("ZJ-1")), Conduct.PURCHASE_RECORDS);
    assertEquals("SC503@2007:5", basis(findings, "P-26"));
    assertEquals("SC503@2007:5", basis(findings, "ZJ-1"));
    assertEquals("SAMR-110@2025:26", basis(found(PenaltySettings.shipped(), Conduct.PURCHASE_RECORDS), "P-26"));
    assertEquals(Optional.empty(), findings.basis(Imposition.fine("ZJ-2", Yuan.of("1")), TODAY));
  }

  @DisplayName("一条罚几种行为的，公示查明的那一种；同案查明而不归这一条罚的不写")
  @Test void onlyWhatWasFound() {
    var findings = found(PenaltySettings.shipped(), Conduct.DAILY_CHECK, Conduct.TRAINING);
    assertEquals(Set.of(Conduct.DAILY_CHECK), findings.punished(findings.basis(Imposition.fine("P-33", Yuan.of("20000")), TODAY).orElseThrow()));
  }

  private static String basis(Findings findings, String rule) {
    return findings.basis(Imposition.fine(rule, Yuan.of("1")), TODAY).orElseThrow().basis().value();
  }

  private static Findings found(PenaltySettings settings, Conduct... conducts) {
    var findings = new Findings();
    var act = new Act(LocalDate.parse("2026-12-05"), LocalDate.parse("2026-12-20"), null, Set.of(conducts), null, null, false);
    findings.record(ActFinding.of("某店", act).by(new InvolvedParty("某店", null, "IN_PLATFORM_OPERATOR", OperatorKind.ENTERPRISE.name()), TODAY), "李红", TODAY);
    findings.knows(new CaseHistory(new PenaltyAssessor(settings), BureauLevel.COUNTY, List.of(), List.of(), Namesakes.NONE));
    return findings;
  }
}
