package org.mingcha.summary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.mingcha.document.PaperOffer;
import org.mingcha.document.PaperSource;
import org.mingcha.document.PaperWords;
import org.mingcha.kernel.Basis;
import org.mingcha.paper.PaperContent;
import org.mingcha.paper.PaperType;
import org.mingcha.penalty.Conduct;
import org.mingcha.penalty.PenaltyRule;
import org.mingcha.procedure.Matter;

/**
 * The paper of a penalty on the spot: the decision, once the party was told and heard (当场行政处罚决定书). The step {@code decide} hands
 * over the one that was issued before, and else makes it.
 */
@ApplicationScoped
@Basis({"APL@2021:52", "SAMR-PROC@2022:69"})
class SummaryPaperSource implements PaperSource {

  private static final PaperWords WORDS = PaperWords.in(SummaryPaperSource.class, "/summary/papers.properties");

  @Inject private SummaryKnowledge knowledge;

  @Override
  public List<PaperOffer> offers(Matter matter) {
    if (matter instanceof SummaryPenalty penalty && penalty.stage().equals(SummaryStage.TOLD.name())) {
      knowledge.reckon(penalty); // the basis may be one of the province's own
      return List.of(new PaperOffer(PaperType.SPOT_PENALTY, decision(penalty), "tell"));
    }
    return List.of();
  }

  private static PaperContent decision(SummaryPenalty penalty) {
    var act = penalty.act();
    var content = PaperContent.of("").to(penalty.parties().get(0).name()).with("party", PaperWords.party(penalty.parties().get(0)))
        .with("facts", act.facts()).with("evidence", act.evidence()).with("place", act.place())
        .with("law", law(penalty))
        .paragraphs("statements", statements(penalty)).with("basis", basis(penalty))
        .paragraphs("penalty", penalties(penalty)).with("officers", PaperWords.officers(penalty.handlers()));
    return penalty.fined() ? content.with("payment", WORDS.of("payment")) : content;
  }

  /** The duties that were breached; where our material gives only the provision that punishes, the officer names the duty. */
  private static String law(SummaryPenalty penalty) {
    var basis = basis(penalty);
    return penalty.act().conducts().stream().sorted().map(Conduct::duty).distinct().map(PaperWords::article)
        .filter(duty -> !duty.equals(basis)).collect(Collectors.joining("、"));
  }

  private static List<String> statements(SummaryPenalty penalty) {
    var told = penalty.told();
    return told.silent() ? List.of(WORDS.of("told"), WORDS.of("silent"))
        : List.of(WORDS.of("told"), WORDS.of("said", told.statement()), WORDS.of("answered", told.answer()));
  }

  private static String basis(SummaryPenalty penalty) {
    return penalty.known().assessor().imposing(penalty.lastTaken("tell")).stream()
        .filter(rule -> rule.id().equals(penalty.imposition().rule())).findFirst().map(PenaltyRule::basis).map(PaperWords::article).orElse("");
  }

  private static List<String> penalties(SummaryPenalty penalty) {
    var lines = new ArrayList<String>();
    penalty.imposition().sanctions().list().forEach(sanction -> lines.add(WORDS.of(sanction.name())));
    if (penalty.imposition().fine() != null) {
      lines.add(WORDS.of("fine", PaperWords.sum(penalty.imposition().fine())));
    }
    return lines;
  }
}
