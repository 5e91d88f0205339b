package org.mingcha.evidence;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CascadeType;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.mingcha.document.PartySignature;
import org.mingcha.evidence.inspection.Audience;
import org.mingcha.evidence.inspection.ControlType;
import org.mingcha.evidence.inspection.ItemFinding;
import org.mingcha.kernel.SubjectRef;
import org.mingcha.procedure.Handler;

/** A piece of evidence of one lead or case. It stands as it was written down; files and custody are added to it. */
@Entity
@Table(name = "evidence_piece")
class EvidencePiece {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "evidence_piece_seq")
  @SequenceGenerator(name = "evidence_piece_seq", allocationSize = 50)
  private Long id;

  @Embedded
  @AttributeOverride(name = "kind", column = @Column(name = "matter_kind"))
  @AttributeOverride(name = "number", column = @Column(name = "matter_no"))
  private SubjectRef matter;
  private int nth;
  @Enumerated(EnumType.STRING) private EvidenceKind kind;
  private String title;
  private Instant startedAt;
  private Instant endedAt;
  private String place;
  private String source;
  private String body;
  private boolean rightsTold;
  private boolean certificatesShown;
  private boolean readBack;
  @Enumerated(EnumType.STRING) private PartySignature signature;
  private String signedBy;
  private String witness;
  private String person;
  @Enumerated(EnumType.STRING) private Audience audience;
  @Enumerated(EnumType.STRING) private ControlType control;
  @Embedded private Capture capture;
  @Embedded private Sample sample;
  private String recordedBy;
  private Instant recordedAt;

  @ElementCollection
  @CollectionTable(name = "evidence_officer", joinColumns = @JoinColumn(name = "piece_id"))
  @OrderColumn(name = "position")
  private List<Handler> officers = new ArrayList<>();

  @ElementCollection
  @CollectionTable(name = "evidence_finding", joinColumns = @JoinColumn(name = "piece_id"))
  @OrderColumn(name = "position")
  private List<ItemFinding> findings = new ArrayList<>();

  @OneToMany(cascade = CascadeType.PERSIST)
  @JoinColumn(name = "piece_id", nullable = false, updatable = false)
  @OrderBy("nth")
  private List<EvidenceFile> files = new ArrayList<>();

  @OneToMany(cascade = CascadeType.PERSIST)
  @JoinColumn(name = "piece_id", nullable = false, updatable = false)
  @OrderBy("id")
  private List<Custody> custody = new ArrayList<>();

  protected EvidencePiece() {}

  static EvidencePiece collected(SubjectRef matter, int nth, PieceReport report, List<Handler> officers, String recordedBy, Instant at) {
    var piece = new EvidencePiece();
    piece.matter = matter;
    piece.nth = nth;
    piece.kind = report.kind();
    piece.circumstances(report.circumstances());
    piece.person = report.kind() == EvidenceKind.INQUIRY_RECORD ? report.person() : null;
    if (report.inspection() != null) {
      piece.audience = report.inspection().audience();
      piece.control = report.inspection().control();
      piece.findings.addAll(report.inspection().findings());
    }
    piece.capture = report.capture();
    piece.sample = report.sample();
    piece.officers.addAll(officers);
    piece.recordedBy = recordedBy;
    piece.recordedAt = at;
    piece.custody.add(Custody.first(piece.endedAt, piece.source, officers.get(0).name(), piece.place,
        report.sample() == null ? null : report.sample().seal(), recordedBy));
    return piece;
  }

  EarlierPiece shortly() {
    return new EarlierPiece(id, matter, nth, kind, title, startedAt);
  }

  void add(EvidenceFile file) {
    files.add(file);
  }

  /** Refused where the time lies before the last one or in the future. */
  void handOver(CustodyReport report, String by, Instant now) {
    custody.add(holder().passed(report, by, now));
  }

  EvidenceFile file(int number) {
    return files.stream().filter(file -> file.is(number)).findFirst().orElseThrow(() -> EvidenceFile.none(number));
  }

  List<EvidenceFile> files() {
    return List.copyOf(files);
  }

  SubjectRef matter() {
    return matter;
  }

  EvidenceKind kind() {
    return kind;
  }

  int nth() {
    return nth;
  }

  /** From hand to hand, in order. */
  List<CustodyView> chain() {
    return custody.stream().map(Custody::view).toList();
  }

  PieceView view() {
    return new PieceView(id, matter, nth, kind, circumstances(), List.copyOf(officers), person, audience, control, List.copyOf(findings),
        capture, sample, files.stream().map(EvidenceFile::view).toList(), chain(), recordedBy, recordedAt);
  }

  private Custody holder() {
    return custody.get(custody.size() - 1);
  }

  private void circumstances(Circumstances told) {
    title = told.title();
    startedAt = told.startedAt();
    endedAt = told.endedAt();
    place = told.place();
    source = told.source();
    body = told.body();
    rightsTold = told.rightsTold();
    certificatesShown = told.certificatesShown();
    readBack = told.readBack();
    signature = told.signature();
    signedBy = told.signedBy();
    witness = told.witness();
  }

  private Circumstances circumstances() {
    return new Circumstances(title, startedAt, endedAt, place, source, body, officers.stream().map(Handler::user).toList(),
        certificatesShown, rightsTold, readBack, signature, signedBy, witness);
  }
}
