package org.mingcha.assessment;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.mingcha.penalty.ActFacts;
import org.mingcha.penalty.Assessment;
import org.mingcha.penalty.Bar;
import org.mingcha.penalty.FineRange;
import org.mingcha.penalty.Imposition;
import org.mingcha.penalty.discretion.DiscretionBands;
import org.mingcha.penalty.discretion.Exemption;
import org.mingcha.penalty.discretion.SimilarCases;

/**
 * What the law allows for the act of a case today, and how the penalty in mind lies in it (裁量分析).
 *
 * @param on the day, in Asia/Shanghai
 * @param findingNo number of the version that counts; 0, and everything after it empty or null, while nothing is recorded
 * @param penalties earlier ones that fined what seems to be the same act
 * @param possible earlier ones on a party of the same name, of which nobody has said yet whether it is this one
 * @param morePossible whether there are more of them than these
 * @param exemptions grounds on which nothing would be imposed
 * @param imposition the penalty that was proposed or notified last; null when none was
 * @param bar why it is not lawful today; null when it is, or there is none
 * @param range of its fine; null where none can be reckoned
 * @param band where its fine lies there; null where it has none
 * @param similar how the bureau and its superiors fined so far, for the rules that apply; only where that tells of no single case
 * @param choice what the last review says; null before the first
 * @param reviewed whether that review saw the version that counts
 */
public record AssessmentView(String caseNo, LocalDate on, int findingNo, ActFinding finding, ActFacts facts, Assessment assessment,
    List<EarlierPenalty> penalties, List<EarlierPenalty> possible, boolean morePossible,
    List<Exemption> exemptions, Imposition imposition, Bar bar, FineRange range, DiscretionBands.Band band,
    DiscretionBands bands, List<SimilarCases> similar, RuleChoice choice, boolean reviewed) implements Serializable {

  public Optional<SimilarCases> similar(String rule) {
    return similar.stream().filter(cases -> cases.rule().equals(rule)).findFirst();
  }
}
