package org.mingcha.enforcement.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.mingcha.assessment.AssessmentView;
import org.mingcha.enforcement.AssessmentDesk;
import org.mingcha.kernel.Yuan;
import org.mingcha.penalty.BranchVerdict;
import org.mingcha.penalty.Concurrence;
import org.mingcha.penalty.OpenQuestion;
import org.mingcha.penalty.PenaltyRule;
import org.mingcha.penalty.RuleVerdict;

/** What the law allows for the act of a case, read once for a page: for the workbench, for the reviewer and for whoever signs. */
@Named
@RequestScoped
public class AssessedCase {

  @Inject private AssessmentDesk desk;
  @Inject private CaseCodes codes;
  private AssessmentView view;

  public AssessmentView of(String number) {
    if (view == null || !view.caseNo().equals(number)) {
      view = desk.assessment(number);
    }
    return view;
  }

  /** Forgets what was read, because a step has changed it. */
  public void forget() {
    view = null;
  }

  /** The rules that do not apply. */
  public List<RuleVerdict> barred(String number) {
    return of(number).assessment() == null ? List.of()
        : of(number).assessment().verdicts().stream().filter(verdict -> !verdict.applicable()).toList();
  }

  public List<RuleVerdict> applicable(String number) {
    return of(number).assessment() == null ? List.of() : of(number).assessment().applicable();
  }

  /** The bases by which the act can be punished at all, the province's own among them; those of the release while nothing is recorded. */
  public List<PenaltyRule> bases(String number) {
    var assessment = of(number).assessment();
    return assessment == null ? codes.getRules()
        : assessment.verdicts().stream().map(RuleVerdict::rule).filter(rule -> rule.nature() == PenaltyRule.Nature.PENALTY).toList();
  }

  /** The rules that fine the act besides the one with the highest fine. */
  public List<Concurrence.Maximum> maxima(String number) {
    return of(number).assessment() == null ? List.of() : of(number).assessment().concurrence().maxima();
  }

  /** The questions that the rules which apply leave open. */
  public Set<OpenQuestion> questions(String number) {
    return of(number).assessment() == null ? Set.of() : new TreeSet<>(of(number).assessment().review());
  }

  /** The picture of a branch's range, with the fine of the penalty in mind where it is of this branch. */
  public RangePicture picture(String number, RuleVerdict verdict, BranchVerdict branch) {
    var seen = of(number);
    return RangePicture.of(branch.fine(), seen.bands(), fine(seen, verdict.rule().id(), branch.serious()), seen.similar(verdict.rule().id()).orElse(null));
  }

  /** The picture of the penalty in mind; null where its range is not known. */
  public RangePicture proposed(String number) {
    var seen = of(number);
    return seen.range() == null ? null
        : RangePicture.of(seen.range(), seen.bands(), seen.imposition().fine(), seen.similar(seen.imposition().rule()).orElse(null));
  }

  private static Yuan fine(AssessmentView seen, String rule, boolean serious) {
    return seen.imposition() != null && seen.imposition().rule().equals(rule) && seen.imposition().serious() == serious
        ? seen.imposition().fine() : null;
  }
}
