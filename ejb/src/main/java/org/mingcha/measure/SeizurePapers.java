package org.mingcha.measure;

import static org.mingcha.measure.MeasureGoods.WORDS;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.mingcha.document.PaperOffer;
import org.mingcha.document.PaperWords;
import org.mingcha.kernel.Basis;
import org.mingcha.measure.MeasureFacts.SeizureFacts;
import org.mingcha.measure.goods.Disposal;
import org.mingcha.paper.PaperContent;
import org.mingcha.paper.PaperType;
import org.mingcha.procedure.view.StepView;

/** The papers of a sealing or seizure, from the decision to its end (查封、扣押文书); {@code decision} is the number of the decision. */
final class SeizurePapers {

  private static final Set<String> RELEASED = Set.of(SeizureStage.RELEASED.name(), SeizureStage.SETTLED.name());

  private SeizurePapers() {}

  static List<PaperOffer> of(Measure measure, String decision) {
    var own = measure.facts().seizure();
    var offers = new ArrayList<PaperOffer>();
    offers.add(new PaperOffer(PaperType.COMPULSORY_MEASURE, decision(measure, own), approval(measure)));
    if (own.consignment() != null) {
      offers.add(assistance(measure, own, decision));
    }
    if (own.askedDays() != null && own.extension() != ExtensionAnswer.DECLINED) {
      offers.add(new PaperOffer(PaperType.MEASURE_EXTENSION, extension(measure, own, decision), "extend"));
    }
    if (RELEASED.contains(measure.stage())) {
      offers.add(release(measure, own, decision));
    }
    if (measure.facts().taking() != null) {
      custody(measure, own, decision, offers);
    }
    if (own.disposal() == Disposal.TRANSFERRED) {
      offers.add(PaperOffer.of(PaperType.SEIZED_GOODS_TRANSFER, PaperContent.of("").titled(WORDS.of("title.moved", WORDS.of(own.type().name())))
          .to(MeasureGoods.party(measure)).with("measure", decision)
          .rows("goods", MeasureGoods.rows(measure, true)).with("reason", disposing(measure))));
    }
    return offers;
  }

  /** What becomes of the things, once that is decided or done. */
  static PaperOffer end(Measure measure, String decision) {
    var own = measure.facts().seizure();
    return MeasureGoods.disposed(measure, own.disposalPaper() == null ? decision : own.disposalPaper(),
        WORDS.of(own.disposal() == null ? "result.RETURNED" : "disposal." + own.disposal()));
  }

  /** Who took it in an emergency had it approved afterwards. */
  static String approval(Measure measure) {
    return measure.facts().urgent() ? "confirm" : "approve";
  }

  /** Why they go with the case: what the leader said, in the letter's own sentence. */
  private static String disposing(Measure measure) {
    var said = measure.stepsNamed(List.of("dispose")).stream().reduce((earlier, later) -> later).map(StepView::note).orElse("");
    return said.strip().replaceFirst("[。；;.]+$", "");
  }

  private static PaperContent decision(Measure measure, SeizureFacts own) {
    var taking = measure.facts().taking();
    var content = PaperContent.of("").to(MeasureGoods.party(measure)).with("party", MeasureGoods.party(measure))
        .with("measure", WORDS.of(own.type().name())).with("facts", measure.facts().grounds()).with("basis", own.legalBasis())
        .rows("goods", MeasureGoods.rows(measure, true));
    return taking == null ? content
        : content.with("term", WORDS.of("seized", MeasureGoods.day(measure))).with("place", taking.keptAt());
  }

  /** 协助扣押通知书: the carrier is asked to stop the goods and to let them be seized. What the case is about, the officer words. */
  @Basis("SAMR-PROC@2022:39")
  private static PaperOffer assistance(Measure measure, SeizureFacts own, String decision) {
    return new PaperOffer(PaperType.SEIZURE_ASSISTANCE, PaperContent.of("").to(own.consignment().carrier())
        .with("party", MeasureGoods.party(measure)).with("basis", own.legalBasis()).with("decision", decision)
        .paragraphs("shipment", List.of(own.consignment().shipment())).rows("goods", MeasureGoods.rows(measure, true))
        .paragraphs("requests", List.of(WORDS.of("carrier.stop"), WORDS.of("carrier.hand-over"))), approval(measure));
  }

  private static PaperContent extension(Measure measure, SeizureFacts own, String decision) {
    var content = PaperContent.of("").to(MeasureGoods.party(measure)).with("decision", decision).with("decided", MeasureGoods.day(measure))
        .with("measure", WORDS.of(own.type().name())).with("reason", own.askedReason()).with("days", WORDS.of("days", own.askedDays()));
    return own.extension() != ExtensionAnswer.GRANTED ? content : content.with("until", PaperWords.day(measure.facts().dueOn()));
  }

  private static PaperOffer release(Measure measure, SeizureFacts own, String decision) {
    var move = List.of("release", "release-at-once", "reject").stream().filter(one -> measure.lastTaken(one) != null).findFirst().orElse(null);
    return new PaperOffer(PaperType.MEASURE_RELEASE, PaperContent.of("").to(MeasureGoods.party(measure)).with("decision", decision)
        .with("decided", MeasureGoods.day(measure)).with("measure", WORDS.of(own.type().name()))
        .with("reason", WORDS.of("ground." + (own.releaseGround() == null ? "rejected" : own.releaseGround())))
        .with("released", move == null ? "" : PaperWords.day(measure.lastTaken(move)))
        .rows("goods", MeasureGoods.rows(measure, true)), move);
  }

  /** 检验期间告知书: days of a test do not count where the party was told of them in writing. By whom and until when, the officer says. */
  @Basis({"AEL@2011:25", "SAMR-PROC@2022:38"})
  private static PaperOffer period(Measure measure, String decision) {
    return PaperOffer.of(PaperType.TEST_PERIOD_NOTICE, PaperContent.of("").titled(WORDS.of("title.period")).to(MeasureGoods.party(measure))
        .with("measure", decision).with("goods", MeasureGoods.names(measure)));
  }

  /** A third who keeps the things is told what for; what cannot wait is disposed of before, by consent or after an announcement. */
  @Basis("SAMR-PROC@2022:41")
  private static void custody(Measure measure, SeizureFacts own, String decision, List<PaperOffer> offers) {
    var taking = measure.facts().taking();
    var goods = MeasureGoods.rows(measure, true);
    if (!taking.keeper().equals(MeasureGoods.party(measure))) {
      offers.add(PaperOffer.of(PaperType.CUSTODY_ENTRUSTMENT, PaperContent.of("").titled(WORDS.of("title.custody")).to(taking.keeper()).with("decision", decision)
          .with("party", MeasureGoods.party(measure)).rows("goods", goods).with("place", taking.keptAt())
          .paragraphs("duties", List.of(WORDS.of("duty.keep"), WORDS.of("duty.report")))));
    }
    if (measure.open() && !RELEASED.contains(measure.stage())) {
      offers.add(PaperOffer.of(PaperType.TEST_ENTRUSTMENT, PaperContent.of("").titled(WORDS.of("title.entrustment")).rows("samples", goods)));
      offers.add(period(measure, decision));
      offers.add(PaperOffer.of(PaperType.PRIOR_DISPOSAL_CONFIRMATION, PaperContent.of("").with("holder", MeasureGoods.party(measure))
          .rows("goods", goods).with("money", WORDS.of("money"))));
      offers.add(PaperOffer.of(PaperType.PRIOR_DISPOSAL_ANNOUNCEMENT, PaperContent.of("").rows("goods", goods)
          .with("found", WORDS.of("found", MeasureGoods.day(measure), taking.keptAt(), WORDS.of(own.type().name())))));
    }
  }
}
