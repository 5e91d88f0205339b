package org.mingcha.assessment;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mingcha.kernel.Basis;
import org.mingcha.kernel.Citation;
import org.mingcha.kernel.Invalid;
import org.mingcha.kernel.Invalid.Violation;
import org.mingcha.kernel.RuleRefused;
import org.mingcha.penalty.Assessment;
import org.mingcha.penalty.ReviewedChoice;
import org.mingcha.penalty.RuleVerdict;

/** What a review says on the rule by which the act is to be punished, and whether that is enough to agree. */
public final class RuleReview {

  private RuleReview() {}

  /**
   * What an agreeing review confirms: the rule that it names, or else the one with the highest fine. What it leaves unsaid on facts
   * that an earlier review saw, that one's words say.
   *
   * @param rule null for the one that the law proposes
   * @param said null for nothing
   * @throws Invalid no rule has that id
   * @throws RuleRefused the rule does not apply; another fines higher and is passed over without a reason; several do and none says
   *     why this one; an open question has no answer, or the review is none in law
   */
  @Basis({"APL@2021:29", "SAMR-PROC@2022:50", "SAMR-PROC@2022:53"})
  public static RuleChoice agreed(Assessed aCase, String rule, ReviewedChoice said, LocalDate on) {
    var findings = aCase.findings();
    var content = said != null ? said : findings.said().orElse(ReviewedChoice.NONE);
    var chosen = findings.assessment(on).flatMap(assessment -> chosen(assessment, rule));
    chosen.ifPresent(verdict -> demand(aCase, verdict, content, on));
    return new RuleChoice(findings.count(), chosen.map(verdict -> verdict.rule().id()).orElse(null), content);
  }

  /** What a review that does not agree leaves on record. */
  public static RuleChoice notAgreed(Assessed aCase, ReviewedChoice said) {
    return new RuleChoice(aCase.findings().count(), null, said == null ? ReviewedChoice.NONE : said);
  }

  private static Optional<RuleVerdict> chosen(Assessment assessment, String rule) {
    if (rule == null) {
      return Optional.ofNullable(assessment.concurrence().proposed()).flatMap(assessment::verdict)
          .or(() -> assessment.applicable().stream().findFirst());
    }
    var named = assessment.verdict(rule).orElseThrow(() -> new Invalid(List.of(Violation.of("/rule", "penalty.unknown-rule"))));
    named.reasons().stream().findFirst().ifPresent(bar -> {
      throw bar.refusal();
    });
    return Optional.of(named);
  }

  private static void demand(Assessed aCase, RuleVerdict verdict, ReviewedChoice content, LocalDate on) {
    var findings = aCase.findings();
    if (!verdict.review().isEmpty() && !aCase.reviews().legal()) {
      throw new RuleRefused("penalty.legal-review", Citation.of("SAMR-PROC@2022:50"),
          Map.of("question", verdict.review().iterator().next().id()));
    }
    findings.facts(on).flatMap(facts -> findings.history().assessor().unreviewed(verdict.rule().id(), verdict.fines(), facts, content))
        .ifPresent(bar -> {
          throw bar.refusal();
        });
  }
}
