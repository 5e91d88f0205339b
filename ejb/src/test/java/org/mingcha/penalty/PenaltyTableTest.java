package org.mingcha.penalty;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.mingcha.kernel.RuleRefused;

@DisplayName("处罚依据（第110号令第7至10条、第13条、第15至17条、第26至36条、第38条，处罚法第28至30条、第32条、第36条、第37条、第57条，程序规定第53条、第84条，产品质量法第49至57条、第63条、第72条）")
class PenaltyTableTest {

  private static final PenaltyAssessor ASSESSOR = new PenaltyAssessor(PenaltySettings.shipped());

  static Stream<PenaltyTable.Row> rows() {
    return PenaltyTable.rows();
  }

  static Stream<PenaltyTable.Row> questions() {
    return PenaltyTable.rows("questions").stream();
  }

  @DisplayName("每条规则、每种角色、每种状态、每个界限及其上下一分")
  @ParameterizedTest(name = "{0}")
  @MethodSource("rows")
  void lawfulOrWhyNot(PenaltyTable.Row row) {
    assertEquals(row.result(), outcome(ASSESSOR, row));
  }

  @DisplayName("每条规则引出的争议（LQ-1至LQ-7）")
  @ParameterizedTest(name = "{0}")
  @MethodSource("questions")
  void openQuestions(PenaltyTable.Row row) {
    var settings = new PenaltyAssessor(PenaltySettings.shipped().with(OpenQuestion.LQ_6, OpenQuestion.Handling.REVIEW));
    var review = settings.assess(row.facts()).verdict(row.get("规则")).orElseThrow().review();
    assertEquals(row.get("争议"), review.isEmpty() ? "无" : new TreeSet<>(review).stream().map(OpenQuestion::id).collect(Collectors.joining(" ")));
  }

  @DisplayName("适用分析与拒绝的理由是同一个答案")
  @Test void theAssessmentSaysTheSame() {
    PenaltyTable.rows().forEach(row -> {
      var verdict = ASSESSOR.assess(row.facts()).verdict(row.get("规则")).orElseThrow();
      var branch = verdict.branch(row.imposition().serious());
      var barred = !verdict.bars().isEmpty() ? verdict.bars().get(0).code() : branch.isEmpty() ? "penalty.no-serious-branch"
          : branch.get().open() ? null : branch.get().bars().get(0).code();
      if (barred != null) {
        assertEquals(row.result(), barred, row.toString());
      }
    });
  }

  static String outcome(PenaltyAssessor assessor, PenaltyTable.Row row) {
    try {
      assessor.demandLawful(row.imposition(), row.facts());
      return "可以";
    } catch (RuleRefused refused) {
      return refused.code();
    }
  }
}
