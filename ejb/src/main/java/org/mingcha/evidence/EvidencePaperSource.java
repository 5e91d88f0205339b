package org.mingcha.evidence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.mingcha.document.MatterPaperwork;
import org.mingcha.document.PaperOffer;
import org.mingcha.document.PaperSource;
import org.mingcha.evidence.content.AskingPapers;
import org.mingcha.evidence.content.PiecePapers;
import org.mingcha.kernel.Basis;
import org.mingcha.kernel.SubjectRef;
import org.mingcha.paper.PaperType;
import org.mingcha.procedure.Matter;
import org.mingcha.procedure.StepTaking;

/** The papers of an investigation: a record of each piece of evidence, and the letters by which others are asked (调查取证文书). */
@ApplicationScoped
@Basis({"SAMR-PROC@2022:26", "SAMR-PROC@2022:28", "SAMR-PROC@2022:29", "SAMR-PROC@2022:30", "SAMR-PROC@2022:31", "SAMR-PROC@2022:32",
    "SAMR-PROC@2022:45"})
class EvidencePaperSource implements PaperSource {

  private static final String CASES = "penalty-cases";
  private static final Set<String> MATTERS = Set.of("leads", CASES);

  @Inject private Pieces pieces;
  @Inject private Requests requests;
  @Inject private MatterPaperwork paperwork;

  @Override
  public List<PaperOffer> offers(Matter matter) {
    var offers = new ArrayList<PaperOffer>();
    if (MATTERS.contains(matter.kind())) {
      var collected = pieces.of(matter.ref());
      collected.forEach(piece -> offers.add(PaperOffer.of(PiecePapers.form(piece.kind()), () -> PiecePapers.of(matter, piece.view()))
          .about(PiecePapers.about(piece.nth()))));
      offers.addAll(AskingPapers.of(matter, () -> materials(matter)));
      if (matter.notInvestigatedBy() == null) {
        collected.stream().filter(piece -> piece.kind() == EvidenceKind.SAMPLING_RECORD)
            .forEach(piece -> offers.addAll(AskingPapers.ofSample(matter, piece.nth(), piece::view, () -> seizure(matter))));
      }
      offers.addAll(tests(matter, collected));
    }
    return offers;
  }

  /**
   * Of a test the party is told, before it and after: where there is a sample, by the papers of that; where there is none, by those of the
   * request, where nothing is investigated (a lead that went on as a case, a case that is suspended) as long as the test is awaited. What
   * came of it nobody is told any more once the case is over.
   */
  private List<PaperOffer> tests(Matter matter, List<EvidencePiece> collected) {
    var asked = requests.of(matter.ref()).stream().map(EvidenceRequest::view).toList();
    var goesOn = matter.notInvestigatedBy() == null;
    var before = goesOn ? requests.awaitedBefore(matter.ref()).stream().map(EvidenceRequest::view) : Stream.<RequestView>empty();
    var awaited = Stream.concat(asked.stream(), before).filter(one -> one.kind() == RequestKind.TESTING && one.open()).toList();
    var sampled = collected.stream().anyMatch(piece -> piece.kind() == EvidenceKind.SAMPLING_RECORD);
    var offers = new ArrayList<PaperOffer>();
    if (goesOn ? !sampled : !awaited.isEmpty()) {
      offers.addAll(AskingPapers.forTests(matter, awaited, () -> seizure(matter)));
    }
    if (!matter.kind().equals(CASES) || matter.concludedBy() == null) {
      offers.addAll(AskingPapers.ofTests(matter, asked));
    }
    return offers;
  }

  /** The notice of a test of things that are held may be one of the seizure's papers. */
  @Override
  public List<SubjectRef> namedIn(StepTaking step) {
    return step.move().equals(Requests.MAKE) && step.told().get(Requests.KIND) == RequestKind.TESTING
        ? requests.seizuresOf(step.matter()).stream().map(number -> new SubjectRef("seizures", number)).toList() : List.of();
  }

  @Override
  public Set<PaperType> namedBy(StepTaking step) {
    return step.move().equals(Requests.MAKE) ? switch ((RequestKind) step.told().get(Requests.KIND)) {
      case MATERIALS -> Set.of(PaperType.MATERIAL_REQUEST);
      case ASSISTANCE -> Set.of(PaperType.ASSISTANCE_LETTER);
      case TESTING -> Set.of(PaperType.TEST_PERIOD_NOTICE);
      case RIGHT_HOLDER_IDENTIFICATION -> Set.of(PaperType.RIGHT_HOLDER_IDENTIFICATION);
      case REFUND_ORDER -> Set.of(PaperType.REFUND_ORDER);
    } : Set.of();
  }

  @Override
  public List<String> materials(Matter matter) {
    return MATTERS.contains(matter.kind()) ? pieces.of(matter.ref()).stream().map(EvidencePiece::view)
        .map(piece -> PiecePapers.about(piece.number()) + " " + piece.circumstances().title()).toList() : List.of();
  }

  /** Number of the decision by which the things were taken, where there is one such measure only. */
  private String seizure(Matter matter) {
    var taken = requests.seizuresOf(matter.ref());
    return taken.size() == 1 ? paperwork.number(new SubjectRef("seizures", taken.get(0)), PaperType.COMPULSORY_MEASURE) : "";
  }
}
