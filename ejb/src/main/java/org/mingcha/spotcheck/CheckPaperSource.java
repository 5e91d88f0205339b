package org.mingcha.spotcheck;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.mingcha.document.PaperOffer;
import org.mingcha.document.PaperSource;
import org.mingcha.identity.BureauLevel;
import org.mingcha.identity.Bureaus;
import org.mingcha.kernel.Basis;
import org.mingcha.paper.PaperType;
import org.mingcha.procedure.Matter;
import org.mingcha.procedure.StepTaking;
import org.mingcha.sampling.Conclusion;
import org.mingcha.sampling.SamplingMode;

/**
 * The papers of a spot check, as it goes on: notice, sampling sheet, result, answer to an objection, re-check, and what a province
 * makes known of a published failure (监督抽查文书、监管信息发布单). A check that
 * is secret has its papers seen by nobody who does not see the check; how a sample was bought is in none of them.
 */
@ApplicationScoped
@Basis({"SAMR-110@2025:21", "SAMR-110@2025:12", "PQL@2018:15"})
class CheckPaperSource implements PaperSource {

  private static final Set<String> TOLD = Set.of(CheckStage.CONCLUDED.name(), CheckStage.OBJECTED.name(), CheckStage.CONFIRMED.name(),
      CheckStage.PUBLISHED.name(), CheckStage.CLOSED.name());
  private static final Set<String> PUBLIC = Set.of(CheckStage.PUBLISHED.name(), CheckStage.CLOSED.name());
  /** What obliges platforms to check themselves is published by the nation's bureau or a province's (第12条). */
  private static final Set<BureauLevel> RELEASING = Set.of(BureauLevel.NATIONAL, BureauLevel.PROVINCE);
  private static final Set<String> STANDS = Set.of(CheckStage.CONFIRMED.name(), CheckStage.PUBLISHED.name());

  @Inject private Bureaus bureaus;

  @Override
  public List<PaperOffer> offers(Matter matter) {
    var offers = new ArrayList<PaperOffer>();
    if (matter instanceof SpotCheck check && !check.stage().equals(CheckStage.WITHDRAWN.name())) {
      var papers = new CheckPapers(check);
      sampling(check, papers, offers);
      if (TOLD.contains(check.stage())) {
        result(check, papers, offers);
      }
    }
    return offers;
  }

  /** Whoever is sampled by an ordinary purchase hears of it only when the sample has been taken. */
  private static void sampling(SpotCheck check, CheckPapers papers, List<PaperOffer> offers) {
    if (check.assignment().mode() == SamplingMode.ON_SITE || check.sampledOn() != null) {
      offers.add(PaperOffer.of(PaperType.SPOT_CHECK_NOTICE, papers.notice()));
    }
    if (check.sampledOn() != null) {
      offers.add(PaperOffer.of(PaperType.SPOT_CHECK_SAMPLING, papers.sampling()));
    }
  }

  /** The number that a record of a notice names is that of a result notice. */
  @Override
  public Set<PaperType> namedBy(StepTaking step) {
    return step.matter().kind().equals(SpotCheckDesk.KIND) && step.move().equals("record-notice") ? Set.of(PaperType.SPOT_CHECK_RESULT) : Set.of();
  }

  private void result(SpotCheck check, CheckPapers papers, List<PaperOffer> offers) {
    check.telling().concerned().forEach(one ->
        offers.add(PaperOffer.of(PaperType.SPOT_CHECK_RESULT, papers.result(one)).about(papers.name(one))));
    check.facts(true).objections().stream().filter(objection -> objection.outcome() != null).reduce((earlier, later) -> later)
        .ifPresent(objection -> offers.add(new PaperOffer(PaperType.SPOT_CHECK_OBJECTION, papers.answer(objection), "decide-objection")));
    if (STANDS.contains(check.stage()) && check.conclusion() == Conclusion.FAILED) {
      offers.add(PaperOffer.of(PaperType.SPOT_CHECK_RECHECK, papers.recheck()));
    }
    if (PUBLIC.contains(check.stage()) && check.conclusion() == Conclusion.FAILED && RELEASING.contains(bureaus.require(check.bureau()).level())) {
      offers.add(PaperOffer.of(PaperType.SUPERVISION_RELEASE, papers.release()));
    }
  }
}
