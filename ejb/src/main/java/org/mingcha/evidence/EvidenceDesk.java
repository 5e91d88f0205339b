package org.mingcha.evidence;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.List;
import org.mingcha.calendar.China;
import org.mingcha.identity.Duty;
import org.mingcha.kernel.NotFound;
import org.mingcha.kernel.NotPermitted;
import org.mingcha.kernel.SubjectRef;
import org.mingcha.procedure.Verdict;
import org.mingcha.store.FileStore;

/**
 * Where the evidence of a lead or case is collected and looked after. A matter out of sight is {@link NotFound}, another
 * bureau's work {@link NotPermitted}; what is written down is never changed.
 */
@Stateless
@RolesAllowed({"inspector", "unit-head", "leader", "principal", "legal-reviewer", "liaison"})
public class EvidenceDesk {

  @Inject private EvidenceSight sight;
  @Inject private Pieces pieces;
  @Inject private EvidenceRegister register;
  @Inject private IntegrityCheck integrity;
  @Inject private FileStore store;

  /** The evidence of a lead or case, in the order in which it was collected. */
  public List<PieceView> of(SubjectRef matter) {
    sight.seen(matter);
    return pieces.of(matter).stream().map(EvidencePiece::view).toList();
  }

  /** What was collected before in the leads that this lead or case goes on for, shortly: each is looked after in its own lead. */
  public List<EarlierPiece> before(SubjectRef matter) {
    return pieces.before(sight.seen(matter).ref(), sight.scope()).stream().map(EvidencePiece::shortly).toList();
  }

  public PieceView view(long id) {
    return require(id).view();
  }

  /** Whether nothing has been collected yet, in the matter or in a lead that it goes on for, so that the party has to be told its rights now. */
  public boolean first(SubjectRef matter) {
    return pieces.none(sight.seen(matter).ref());
  }

  /** The day on which the lead or case was opened. */
  public LocalDate since(SubjectRef matter) {
    return China.dateOf(sight.seen(matter).openedAt());
  }

  /** What the law says against the reader's collecting evidence in the matter. */
  public Verdict mayCollect(SubjectRef matter) {
    return sight.mayInvestigate(matter);
  }

  /**
   * Writes down a piece of evidence with its files, digested in the same step. Refused as {@code Invalid} field by field, and
   * by Article 22 without two officers with valid certificates, of a case by anybody but its handlers; nothing is kept then.
   */
  public PieceView collect(SubjectRef matter, PieceReport report, List<NewFile> files) {
    var by = sight.investigating(matter, EvidenceSight.COLLECTION);
    sight.demandInvestigators(matter, report.circumstances().officers());
    return register.enter(sight.seen(matter).ref(), report, files, by).view();
  }

  /** Notes that a piece went into another hand (移交). */
  public PieceView handOver(long id, CustodyReport report) {
    var piece = require(id);
    register.handOver(piece, report, sight.acting(piece.matter()));
    pieces.flush();
    return piece.view();
  }

  /** Compares the files with their digests (校验); whatever is found goes into the trail. */
  public PieceView check(long id) {
    var piece = require(id);
    var officer = sight.acting(piece.matter());
    integrity.check(piece, officer.acting(Duty.INSPECTOR));
    pieces.flush();
    return piece.view();
  }

  /** The file of this number, of a piece that the caller sees. */
  public FileView file(long id, int number) {
    return require(id).file(number).view();
  }

  public void copy(FileView file, OutputStream out) throws IOException {
    store.copy(file.stored(), out);
  }

  private EvidencePiece require(long id) {
    var piece = pieces.find(id).orElseThrow(() -> new NotFound("evidence", String.valueOf(id)));
    sight.seen(piece.matter());
    return piece;
  }
}
