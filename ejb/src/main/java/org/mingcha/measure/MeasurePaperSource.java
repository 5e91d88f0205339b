package org.mingcha.measure;

import static org.mingcha.measure.MeasureGoods.WORDS;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.mingcha.document.MatterPaperwork;
import org.mingcha.document.PaperOffer;
import org.mingcha.document.PaperSource;
import org.mingcha.document.PaperWords;
import org.mingcha.kernel.Basis;
import org.mingcha.paper.PaperContent;
import org.mingcha.paper.PaperType;
import org.mingcha.procedure.Matter;

/** The papers of preservations and seizures: notice or decision, list of things, and how it ended (登记保存、查封扣押文书). */
@ApplicationScoped
@Basis({"SAMR-PROC@2022:33", "SAMR-PROC@2022:37", "AEL@2011:21", "AEL@2011:24"})
class MeasurePaperSource implements PaperSource {

  private static final Set<String> BEFORE = Set.of("DRAFTED", "WITHDRAWN");
  private static final Set<String> UNAPPROVED = Set.of("PROPOSED");
  private static final Set<String> LET_GO = Set.of(PreservationStage.LAPSED.name(), PreservationStage.REJECTED.name());

  @Inject private MatterPaperwork paperwork;
  @Inject private MeasureFiles files;

  @Override
  public List<PaperOffer> offers(Matter matter) {
    var offers = new ArrayList<PaperOffer>();
    if (matter instanceof Measure measure && !BEFORE.contains(measure.stage())) {
      offers.add(approval(measure));
      if (!UNAPPROVED.contains(measure.stage())) {
        approved(measure, offers);
      }
    }
    return offers;
  }

  private void approved(Measure measure, List<PaperOffer> offers) {
    files.reckon(measure);
    var preservation = measure instanceof Preservation;
    var number = paperwork.number(measure.ref(), preservation ? PaperType.PRESERVATION_NOTICE : PaperType.COMPULSORY_MEASURE);
    offers.addAll(preservation ? preservation(measure, number) : SeizurePapers.of(measure, number));
    if (measure.facts().taking() != null) {
      offers.addAll(MeasureGoods.taken(measure, number));
    }
    if (measure.facts().settledOn() != null || measure.stage().equals(SeizureStage.DISPOSED.name())) {
      offers.add(preservation ? MeasureGoods.disposed(measure, number, WORDS.of("result.RETURNED")) : SeizurePapers.end(measure, number));
    }
  }

  /** 行政处罚案件有关事项审批表: the leader's signature on the taking. */
  static PaperOffer approval(Measure measure) {
    var seizure = measure.facts().seizure();
    return new PaperOffer(PaperType.MATTER_APPROVAL, PaperContent.of("").with("cause", PaperWords.cause(measure))
        .with("party", MeasureGoods.party(measure)).with("matter", WORDS.of("matter." + (seizure == null ? "preservation" : seizure.type())))
        .with("grounds", grounds(measure.facts()))
        .with("basis", seizure == null ? PaperWords.article(measure.takenUnder()) : seizure.legalBasis())
        .with("handlers", PaperWords.officers(measure.handlers()))
        .with("leader", PaperWords.signature(measure, SeizurePapers.approval(measure))), SeizurePapers.approval(measure));
  }

  private static String grounds(MeasureFacts facts) {
    return facts.lateReason() == null ? facts.grounds() : WORDS.of("late", facts.grounds(), facts.lateReason());
  }

  private static List<PaperOffer> preservation(Measure measure, String number) {
    var offers = new ArrayList<PaperOffer>();
    offers.add(new PaperOffer(PaperType.PRESERVATION_NOTICE, notice(measure), SeizurePapers.approval(measure)));
    if (measure.lastTaken("decide-handling") != null) {
      offers.add(new PaperOffer(PaperType.PRESERVATION_RELEASE, release(measure, number).paragraphs("treatment",
          measure.facts().items().stream().filter(item -> item.result() != null)
              .map(item -> WORDS.of("treated", item.name(), WORDS.of("result." + item.result()))).toList()), "decide-handling"));
    } else if (LET_GO.contains(measure.stage())) {
      offers.add(new PaperOffer(PaperType.PRESERVATION_RELEASE,
          release(measure, number).with("treatment", WORDS.of("treated." + measure.stage())), "reject"));
    }
    return offers;
  }

  private static PaperContent notice(Measure measure) {
    var taking = measure.facts().taking();
    var content = PaperContent.of("").to(MeasureGoods.party(measure)).with("matter", PaperWords.cause(measure))
        .with("reason", measure.facts().grounds()).rows("goods", MeasureGoods.rows(measure, true));
    return taking == null ? content : content.with("term", WORDS.of("preserved", MeasureGoods.day(measure)))
        .with("place", taking.keptAt()).with("custodian", taking.keeper())
        .with("officers", PaperWords.officers(List.of(taking.takenBy().split("、")), measure.handlers()));
  }

  private static PaperContent release(Measure measure, String number) {
    return PaperContent.of("").to(MeasureGoods.party(measure)).with("notice", number).with("noticed", MeasureGoods.day(measure))
        .rows("goods", MeasureGoods.rows(measure, true));
  }
}
