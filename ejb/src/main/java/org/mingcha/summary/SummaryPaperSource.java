package org.mingcha.summary;

import jakarta.enterprise.context.ApplicationScoped;
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
import org.mingcha.penalty.RuleBook;
import org.mingcha.procedure.InvolvedParty;
import org.mingcha.procedure.Matter;

/**
 * The paper of a penalty on the spot: the decision, once the party was told and heard (当场行政处罚决定书). The step {@code decide} hands
 * over the one that was issued before, and else makes it.
 */
@ApplicationScoped
@Basis({"APL@2021:52", "SAMR-PROC@2022:69"})
class SummaryPaperSource implements PaperSource {

  private static final PaperWords WORDS = PaperWords.in(SummaryPaperSource.class, "/summary/papers.properties");

  @Override
  public List<PaperOffer> offers(Matter matter) {
    return matter instanceof SummaryPenalty penalty && penalty.stage().equals(SummaryStage.TOLD.name())
        ? List.of(new PaperOffer(PaperType.SPOT_PENALTY, decision(penalty), "tell")) : List.of();
  }

  private static PaperContent decision(SummaryPenalty penalty) {
    var facts = penalty.facts();
    var act = facts.act();
    var content = PaperContent.of("").to(penalty.parties().get(0).name()).with("party", party(penalty.parties().get(0)))
        .with("facts", act.facts()).with("evidence", act.evidence()).with("place", act.place())
        .with("law", act.conducts().stream().sorted().map(Conduct::duty).distinct().map(PaperWords::article).collect(Collectors.joining("、")))
        .paragraphs("statements", statements(facts)).with("basis", basis(facts))
        .paragraphs("penalty", penalties(facts)).with("officers", PaperWords.officers(penalty.handlers()));
    return penalty.fined() ? content.with("payment", WORDS.of("payment")) : content;
  }

  private static String party(InvolvedParty party) {
    return party.identityNumber() == null ? party.name() : WORDS.of("identified", party.name(), party.identityNumber());
  }

  private static List<String> statements(SummaryFacts facts) {
    var silent = facts.statement() == null || facts.statement().isBlank();
    return silent ? List.of(WORDS.of("told"), WORDS.of("silent"))
        : List.of(WORDS.of("told"), WORDS.of("said", facts.statement()), WORDS.of("answered", facts.answer()));
  }

  private static String basis(SummaryFacts facts) {
    return RuleBook.shipped().editions(facts.imposition().rule()).stream().reduce((earlier, later) -> later)
        .map(PenaltyRule::basis).map(PaperWords::article).orElse("");
  }

  private static List<String> penalties(SummaryFacts facts) {
    var lines = new ArrayList<String>();
    facts.imposition().sanctions().list().forEach(sanction -> lines.add(WORDS.of(sanction.name())));
    if (facts.imposition().fine() != null) {
      lines.add(WORDS.of("fine", PaperWords.yuan(facts.imposition().fine())));
    }
    return lines;
  }
}
