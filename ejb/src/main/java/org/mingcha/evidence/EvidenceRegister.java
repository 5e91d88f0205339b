package org.mingcha.evidence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.mingcha.audit.AuditChain;
import org.mingcha.calendar.China;
import org.mingcha.identity.Duty;
import org.mingcha.identity.Officer;
import org.mingcha.identity.Officers;
import org.mingcha.kernel.Citation;
import org.mingcha.kernel.Invalid;
import org.mingcha.kernel.Invalid.Violation;
import org.mingcha.kernel.RuleRefused;
import org.mingcha.kernel.SubjectRef;
import org.mingcha.procedure.CertifiedOfficers;
import org.mingcha.procedure.Handler;
import org.mingcha.store.StoredFile;

/** Writes evidence into the file of its matter: rules, number, files with their digests, first custody and audit entry in one. */
@ApplicationScoped
class EvidenceRegister {

  private static final int MOST_FILES = 20;

  @Inject private Pieces pieces;
  @Inject private EvidenceFiles files;
  @Inject private Officers officers;
  @Inject private AuditChain audit;
  @Inject private Clock clock;

  EvidencePiece enter(SubjectRef matter, PieceReport report, List<NewFile> brought, Officer by) {
    var at = clock.instant();
    var nth = pieces.next(matter);
    demandUsable(report.faults(brought.size(), pieces.none(matter), at));
    demandUsable(brought.size() > MOST_FILES ? List.of(Violation.of("/file", "evidence.files-at-most")) : List.of());
    var handlers = handlers(report, by);
    demandOneAtATime(report);
    var piece = EvidencePiece.collected(matter, nth, report, handlers, by.user(), at);
    brought.forEach(file -> piece.add(EvidenceFile.of(piece.files().size() + 1, file.name(), files.keep(file))));
    pieces.add(piece);
    audit.record(matter, "collect-evidence", by.acting(Duty.INSPECTOR), facts(piece, report));
    return piece;
  }

  void handOver(EvidencePiece piece, CustodyReport report, Officer by) {
    piece.handOver(report, by.user(), clock.instant());
    audit.record(piece.matter(), "hand-over-evidence", by.acting(Duty.INSPECTOR),
        Map.of("evidence", piece.nth(), "who", report.to(), "purpose", report.purpose()));
  }

  private List<Handler> handlers(PieceReport report, Officer by) {
    var named = report.circumstances().officers();
    return CertifiedOfficers.chosen(named, officers.among(by.bureau().code(), named), day(report.circumstances().startedAt()),
        facts -> new RuleRefused("evidence.two-officers", Citation.of("SAMR-PROC@2022:22"), facts));
  }

  /** An inquiry asks one person alone; whoever asks cannot ask another one at the same time (询问应当个别进行). */
  private void demandOneAtATime(PieceReport report) {
    var told = report.circumstances();
    if (report.kind() == EvidenceKind.INQUIRY_RECORD && pieces.inquiring(told.officers(), told.startedAt(), told.endedAt())) {
      throw new RuleRefused("evidence.one-at-a-time", Citation.of("SAMR-PROC@2022:29"), Map.of());
    }
  }

  private static Map<String, Object> facts(EvidencePiece piece, PieceReport report) {
    var facts = new HashMap<String, Object>();
    facts.put("evidence", piece.nth());
    facts.put("kind", report.kind());
    facts.put("officers", report.circumstances().officers());
    facts.put("digests", piece.files().stream().map(EvidenceFile::stored).map(StoredFile::sm3).toList());
    return facts;
  }

  private static void demandUsable(List<Violation> faults) {
    if (!faults.isEmpty()) {
      throw new Invalid(faults);
    }
  }

  private static LocalDate day(Instant at) {
    return China.dateOf(at);
  }
}
