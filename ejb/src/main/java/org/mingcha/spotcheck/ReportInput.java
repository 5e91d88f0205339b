package org.mingcha.spotcheck;

import java.util.Map;
import org.mingcha.kernel.Basis;
import org.mingcha.kernel.Citation;
import org.mingcha.kernel.RuleRefused;
import org.mingcha.sampling.Sample;
import org.mingcha.sampling.TestReport;

/**
 * Whether a test report is one on this sample, as it was ordered: on the sealed test sample, by the standards of the task, with
 * the conclusion that its items have (检验报告与样品、标准、检验项目相符).
 */
@Basis("SAMR-110@2025:21")
final class ReportInput {

  private static final Citation CHECK = Citation.of("SAMR-110@2025:21");

  private ReportInput() {}

  static void demandFitting(Sample test, Assignment task, TestReport tested) {
    if (!test.code().equals(tested.sampleCode())) {
      throw new RuleRefused("spotcheck.unknown-sample", CHECK, Map.of("sampleCode", tested.sampleCode()));
    }
    var others = tested.standardsOutside(task.standardList());
    if (!others.isEmpty()) {
      throw new RuleRefused("spotcheck.unknown-standard", CHECK, Map.of("standards", others, "known", task.standardList()));
    }
    if (tested.contradictsItems()) {
      throw new RuleRefused("sampling.contradiction", CHECK, Map.of("conclusion", tested.conclusion()));
    }
  }
}
