package org.mingcha.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.mingcha.identity.BureauView;
import org.mingcha.penalty.ActFacts;
import org.mingcha.penalty.Assessment;
import org.mingcha.penalty.BranchVerdict;
import org.mingcha.penalty.FineRange;
import org.mingcha.penalty.Imposition;
import org.mingcha.penalty.RuleVerdict;
import org.mingcha.penalty.discretion.Exemption;
import org.mingcha.penalty.discretion.SimilarCases;

/** Lays open what the law allows for the act of a case. The case knows its history already. */
@ApplicationScoped
public class AssessmentViews {

  private PenaltyHistory penalties;
  private Clock clock;

  protected AssessmentViews() {}

  @Inject
  AssessmentViews(PenaltyHistory penalties, Clock clock) {
    this.penalties = penalties;
    this.clock = clock;
  }

  public AssessmentView of(Assessed aCase, BureauView bureau) {
    var today = LocalDate.now(clock);
    var findings = aCase.findings();
    var imposition = aCase.penaltyInMind().orElse(null);
    var facts = findings.facts(today);
    var assessment = findings.assessment(today);
    var assessor = findings.history().assessor();
    return new AssessmentView(aCase.number(), today, findings.count(), findings.current().orElse(null), facts.orElse(null),
        assessment.orElse(null), findings.finesForTheAct(today), findings.unanswered(today), findings.history().possible().more(),
        findings.exemption(today).map(Exemption::openFor).orElse(List.of()), imposition,
        of(imposition, facts).flatMap(known -> assessor.against(imposition, known)).orElse(null), range(imposition, assessment),
        of(imposition, facts).flatMap(known -> assessor.band(imposition, known)).orElse(null), assessor.settings().bands(),
        similar(rules(imposition, assessment), bureau, aCase.number()), findings.choice().orElse(null), findings.reviewedAsTheyAre());
  }

  private static Optional<ActFacts> of(Imposition imposition, Optional<ActFacts> facts) {
    return imposition == null ? Optional.empty() : facts;
  }

  private static FineRange range(Imposition imposition, Optional<Assessment> assessment) {
    return imposition == null ? null : assessment.flatMap(found -> found.verdict(imposition.rule()))
        .flatMap(verdict -> verdict.branch(imposition.serious())).map(BranchVerdict::fine).orElse(null);
  }

  private static Collection<String> rules(Imposition imposition, Optional<Assessment> assessment) {
    var rules = new TreeSet<String>();
    assessment.ifPresent(found -> found.applicable().stream().map(RuleVerdict::rule).forEach(rule -> rules.add(rule.id())));
    if (imposition != null) {
      rules.add(imposition.rule());
    }
    return rules;
  }

  private List<SimilarCases> similar(Collection<String> rules, BureauView bureau, String caseNo) {
    return penalties.alike(rules, bureau, caseNo).entrySet().stream()
        .flatMap(alike -> SimilarCases.of(alike.getKey(), alike.getValue()).stream()).toList();
  }
}
