package org.mingcha.evidence.content;

import static org.mingcha.evidence.content.EvidenceWords.WORDS;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.mingcha.document.PaperWords;
import org.mingcha.evidence.Circumstances;
import org.mingcha.evidence.EvidenceKind;
import org.mingcha.evidence.FileView;
import org.mingcha.evidence.PieceView;
import org.mingcha.evidence.inspection.Checklist;
import org.mingcha.evidence.inspection.ItemFinding;
import org.mingcha.paper.PaperContent;
import org.mingcha.paper.PaperType;
import org.mingcha.procedure.Matter;

/** The records of evidence (现场笔录、询问笔录、提取笔录、抽样记录、证据提取单), each of one piece, as it was written down. */
public final class PiecePapers {

  private PiecePapers() {}

  /** The form of its record. */
  public static PaperType form(EvidenceKind kind) {
    return switch (kind) {
      case INSPECTION_RECORD -> PaperType.SCENE_RECORD;
      case INQUIRY_RECORD -> PaperType.INQUIRY_RECORD;
      case PAGE_CAPTURE -> PaperType.ELECTRONIC_EVIDENCE_RECORD;
      case SAMPLING_RECORD -> PaperType.SAMPLING_RECORD;
      case EXTRACT -> PaperType.EVIDENCE_EXTRACT;
    };
  }

  /** What its record says. */
  public static PaperContent of(Matter matter, PieceView piece) {
    return switch (piece.kind()) {
      case INSPECTION_RECORD -> scene(matter, piece);
      case INQUIRY_RECORD -> inquiry(piece);
      case PAGE_CAPTURE -> capture(matter, piece);
      case SAMPLING_RECORD -> sampling(matter, piece);
      case EXTRACT -> extract(matter, piece);
    };
  }

  /** Which piece a paper is about, by its number in the matter. */
  public static String about(int piece) {
    return WORDS.of("piece", String.valueOf(piece));
  }

  /** What was sampled, one row. */
  static List<Map<String, String>> samples(PieceView piece) {
    var sample = piece.sample();
    return sample == null ? List.of() : List.of(Map.of("no", "1", "name", EvidenceWords.text(sample.name()), "batch",
        EvidenceWords.text(sample.batch()), "quantity", EvidenceWords.text(sample.quantity()), "sealed", EvidenceWords.text(sample.seal())));
  }

  private static PaperContent scene(Matter matter, PieceView piece) {
    var told = piece.circumstances();
    var lines = new ArrayList<>(paragraphs(told.body()));
    piece.findings().forEach(finding -> lines.add(finding(finding)));
    return record(piece, told).with("party", EvidenceWords.parties(matter)).with("present", present(told))
        .paragraphs("notice", notice(told)).paragraphs("findings", lines).with("recordings", recordings(piece))
        .with("signing", EvidenceWords.signing(told));
  }

  private static PaperContent inquiry(PieceView piece) {
    var told = piece.circumstances();
    return record(piece, told).with("asked", piece.person()).with("recorder", recorder(piece))
        .paragraphs("notice", notice(told)).paragraphs("dialogue", paragraphs(told.body())).with("signing", EvidenceWords.signing(told));
  }

  private static PaperContent capture(Matter matter, PieceView piece) {
    var told = piece.circumstances();
    var method = new ArrayList<String>();
    var how = piece.capture();
    if (how != null) {
      method.add(WORDS.of("device", how.device(), how.software(), how.network()));
      method.add(WORDS.of("clock", how.clockSource(), how.clockOffset()));
    }
    method.addAll(paragraphs(told.body()));
    return record(piece, told).with("cause", PaperWords.cause(matter)).with("carrier", how == null ? told.source() : how.url())
        .paragraphs("method", method).rows("items", piece.files().stream().map(file -> Map.of("no", String.valueOf(file.number()),
            "name", file.name(), "size", WORDS.of("size", String.valueOf(file.stored().size())), "digest", "SM3 " + file.stored().sm3())).toList())
        .with("witness", told.witness());
  }

  private static PaperContent sampling(Matter matter, PieceView piece) {
    var told = piece.circumstances();
    var method = new ArrayList<String>();
    var sample = piece.sample();
    if (sample != null && Boolean.TRUE.equals(sample.boughtOnline())) {
      method.add(WORDS.of("online"));
    }
    if (sample != null && sample.baseQuantity() != null) {
      method.add(WORDS.of("drawn", sample.baseQuantity()));
    }
    method.addAll(paragraphs(told.body()));
    return record(piece, told).with("party", EvidenceWords.parties(matter)).paragraphs("method", method)
        .rows("samples", samples(piece)).with("recordings", recordings(piece)).with("signing", EvidenceWords.signing(told));
  }

  private static PaperContent extract(Matter matter, PieceView piece) {
    var told = piece.circumstances();
    return record(piece, told).with("cause", PaperWords.cause(matter)).with("provider", told.source())
        .rows("items", List.of(Map.of("no", "1", "name", EvidenceWords.text(told.title()), "source", EvidenceWords.text(told.source()),
            "method", WORDS.of("copied"), "quantity", WORDS.of("copies", piece.files().size()))))
        .with("statement", WORDS.of("statement"));
  }

  /** What every record says; of these a form prints those that it has. */
  private static PaperContent record(PieceView piece, Circumstances told) {
    var content = PaperContent.of("").with("time", EvidenceWords.span(told.startedAt(), told.endedAt()))
        .with("officers", PaperWords.officers(piece.officers()));
    return piece.kind() == EvidenceKind.EXTRACT ? content : content.with("place", told.place());
  }

  private static List<String> notice(Circumstances told) {
    var lines = new ArrayList<String>();
    if (told.certificatesShown()) {
      lines.add(WORDS.of("shown"));
    }
    if (told.rightsTold()) {
      lines.add(WORDS.of("told"));
    }
    return lines;
  }

  private static String finding(ItemFinding one) {
    var words = WORDS.of("finding", Checklist.item(one.code()).zh(), WORDS.of("finding." + one.finding()));
    var more = List.of(EvidenceWords.text(one.note()), EvidenceWords.text(one.proof())).stream().filter(text -> !text.isBlank())
        .collect(Collectors.joining("；"));
    return more.isEmpty() ? words : WORDS.of("finding.proof", words, more);
  }

  private static String present(Circumstances told) {
    return told.signedBy() == null ? told.witness() : told.signedBy();
  }

  private static String recordings(PieceView piece) {
    return piece.files().stream().map(FileView::name).collect(Collectors.joining("、"));
  }

  private static String recorder(PieceView piece) {
    return piece.officers().stream().filter(officer -> officer.user().equals(piece.recordedBy())).map(officer -> officer.name())
        .findFirst().orElse("");
  }

  private static List<String> paragraphs(String body) {
    return body == null ? List.of() : body.lines().filter(line -> !line.isBlank()).toList();
  }
}
