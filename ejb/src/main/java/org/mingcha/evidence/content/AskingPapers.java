package org.mingcha.evidence.content;

import static org.mingcha.evidence.content.EvidenceWords.WORDS;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;
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

  private static final String CASES = "penalty-cases";

  private AskingPapers() {}

  /**
   * What may be asked as the lead or case stands: 询问通知书、限期提供材料通知书、协助调查函、责令退款通知书 while it is investigated, for nobody is
   * asked of what has been decided; 送达地址确认书 until it is over, for the decision is served too.
   */
  public static List<PaperOffer> of(Matter matter, Supplier<List<String>> materials) {
    var offers = new ArrayList<PaperOffer>();
    if (matter.concludedBy() == null) {
      offers.add(PaperOffer.of(PaperType.ADDRESS_CONFIRMATION, PaperContent.of("").with("party", EvidenceWords.parties(matter))
          .paragraphs("declaration", List.of(WORDS.of("declaration.true"), WORDS.of("declaration.served")))));
    }
    if (matter.notInvestigatedBy() == null) {
      offers.addAll(asking(matter, materials));
    }
    return offers;
  }

  private static List<PaperOffer> asking(Matter matter, Supplier<List<String>> materials) {
    var party = EvidenceWords.parties(matter);
    var asking = List.of(
        PaperOffer.of(PaperType.INQUIRY_NOTICE, PaperContent.of("").to(party).with("matter", WORDS.of("looking-into", PaperWords.cause(matter)))
            .with("officers", PaperWords.officers(matter.handlers()))),
        PaperOffer.of(PaperType.MATERIAL_REQUEST, PaperContent.of("").to(party).with("matter", WORDS.of("looking-into", PaperWords.cause(matter)))),
        PaperOffer.of(PaperType.ASSISTANCE_LETTER,
            () -> PaperContent.of("").with("cause", PaperWords.cause(matter)).paragraphs("materials", materials.get())));
    return matter.kind().equals(CASES) ? Stream.concat(asking.stream(), Stream.of(refund(party))).toList() : asking;
  }

  /** What a party that charged too much is told in a case: 责令退款通知书. */
  private static PaperOffer refund(String party) {
    return PaperOffer.of(PaperType.REFUND_ORDER, PaperContent.of("").to(party));
  }

  /** What is asked about a sample: 协助辨认/鉴别通知书、检验委托书、检验期间告知书; {@code seizure} is the number of the decision that holds it. */
  public static List<PaperOffer> ofSample(Matter matter, int nth, Supplier<PieceView> piece, Supplier<String> seizure) {
    var about = PiecePapers.about(nth);
    return List.of(
        PaperOffer.of(PaperType.RIGHT_HOLDER_IDENTIFICATION, () -> PaperContent.of("").titled(WORDS.of("title.identification")).with("goods", goods(piece.get()))).about(about),
        PaperOffer.of(PaperType.TEST_ENTRUSTMENT, () -> entrustment(PiecePapers.samples(piece.get())).content().get()).about(about),
        PaperOffer.of(PaperType.TEST_PERIOD_NOTICE, () -> period(matter, goods(piece.get()), seizure).content().get()).about(about));
  }

  /**
   * What is asked where no sample stands among the evidence: 检验委托书、检验期间告知书, of each test that is awaited; where none is, the notice of
   * one that is still to be asked for. Things that were seized are entrusted by a paper of the seizure, which lists them.
   */
  public static List<PaperOffer> forTests(Matter matter, List<RequestView> awaited, Supplier<String> seizure) {
    return awaited.isEmpty() ? List.of(period(matter, "", seizure))
        : awaited.stream().flatMap(test -> Stream.of(
            entrustment(List.of(Map.of("no", "1", "name", test.subject()))).about(WORDS.of("request", test.paperNo())),
            awaited(matter, test, seizure))).toList();
  }

  private static PaperOffer awaited(Matter matter, RequestView test, Supplier<String> seizure) {
    return PaperOffer.of(PaperType.TEST_PERIOD_NOTICE, () -> period(matter, test.subject(), seizure).content().get()
        .with("institution", test.addressee()).with("from", PaperWords.day(test.issuedOn())).with("to", PaperWords.day(test.dueOn())))
        .about(WORDS.of("request", test.paperNo()));
  }

  private static PaperOffer entrustment(List<Map<String, String>> samples) {
    return PaperOffer.of(PaperType.TEST_ENTRUSTMENT, PaperContent.of("").titled(WORDS.of("title.entrustment")).rows("samples", samples));
  }

  private static PaperOffer period(Matter matter, String goods, Supplier<String> seizure) {
    return PaperOffer.of(PaperType.TEST_PERIOD_NOTICE, () -> PaperContent.of("").titled(WORDS.of("title.period"))
        .to(EvidenceWords.parties(matter)).with("goods", goods).with("measure", seizure.get()));
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
