package org.mingcha.evidence.content;

import static org.mingcha.evidence.content.EvidenceWords.WORDS;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.mingcha.document.PaperOffer;
import org.mingcha.document.PaperWords;
import org.mingcha.evidence.PieceView;
import org.mingcha.evidence.RequestKind;
import org.mingcha.evidence.RequestView;
import org.mingcha.paper.PaperContent;
import org.mingcha.paper.PaperType;
import org.mingcha.procedure.Matter;

/**
 * The letters by which others are asked in an investigation. They are drafted before the request is noted, which then names their
 * number; whom they ask, for what and until when is for the officer to say, and whether a test
 * is a 检验, as products mostly want, or another.
 */
public final class AskingPapers {

  private AskingPapers() {}

  /** What may be asked in a lead or case that goes on: 询问通知书、限期提供材料通知书、协助调查函、送达地址确认书. */
  public static List<PaperOffer> of(Matter matter, Supplier<List<String>> materials) {
    var party = EvidenceWords.parties(matter);
    return List.of(
        PaperOffer.of(PaperType.ADDRESS_CONFIRMATION, PaperContent.of("").with("party", party)
            .paragraphs("declaration", List.of(WORDS.of("declaration.true"), WORDS.of("declaration.served")))),
        PaperOffer.of(PaperType.INQUIRY_NOTICE, PaperContent.of("").to(party).with("matter", WORDS.of("looking-into", PaperWords.cause(matter)))
            .with("officers", PaperWords.officers(matter.handlers()))),
        PaperOffer.of(PaperType.MATERIAL_REQUEST, PaperContent.of("").to(party).with("matter", WORDS.of("looking-into", PaperWords.cause(matter)))),
        PaperOffer.of(PaperType.ASSISTANCE_LETTER,
            () -> PaperContent.of("").with("cause", PaperWords.cause(matter)).paragraphs("materials", materials.get())));
  }

  /** What a party that charged too much is told in a case that goes on: 责令退款通知书. */
  public static PaperOffer refund(Matter matter) {
    return PaperOffer.of(PaperType.REFUND_ORDER, PaperContent.of("").to(EvidenceWords.parties(matter)));
  }

  /** What is asked about a sample: 协助辨认/鉴别通知书、检验委托书、检验期间告知书; {@code seizure} is the number of the decision that holds it. */
  public static List<PaperOffer> ofSample(Matter matter, int nth, Supplier<PieceView> piece, Supplier<String> seizure) {
    var about = PiecePapers.about(nth);
    return List.of(
        PaperOffer.of(PaperType.RIGHT_HOLDER_IDENTIFICATION, () -> PaperContent.of("").titled(WORDS.of("title.identification")).with("goods", goods(piece.get()))).about(about),
        PaperOffer.of(PaperType.TEST_ENTRUSTMENT, () -> PaperContent.of("").titled(WORDS.of("title.entrustment")).rows("samples", PiecePapers.samples(piece.get()))).about(about),
        PaperOffer.of(PaperType.TEST_PERIOD_NOTICE, () -> PaperContent.of("").titled(WORDS.of("title.period")).to(EvidenceWords.parties(matter))
            .with("goods", goods(piece.get())).with("measure", seizure.get())).about(about));
  }

  /** What the party is told of a test that has come to its end: 检验结果告知书. */
  public static List<PaperOffer> ofTests(Matter matter, List<RequestView> requests) {
    var offers = new ArrayList<PaperOffer>();
    requests.stream().filter(request -> request.kind() == RequestKind.TESTING && !request.open()).forEach(request ->
        offers.add(PaperOffer.of(PaperType.TEST_RESULT_NOTICE, PaperContent.of("").titled(WORDS.of("title.result")).to(EvidenceWords.parties(matter))
            .with("goods", request.subject()).with("institution", request.addressee()).with("result", request.answer()))
            .about(WORDS.of("request", request.paperNo()))));
    return offers;
  }

  private static String goods(PieceView piece) {
    return piece.sample() == null ? ""
        : WORDS.of("sample", EvidenceWords.text(piece.sample().name()), EvidenceWords.text(piece.sample().quantity()));
  }
}
