package org.mingcha.evidence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.mingcha.audit.AuditChain;
import org.mingcha.kernel.Actor;
import org.mingcha.kernel.Basis;

/** Compares the files of a piece with the digests that were taken when they came; a changed byte goes into the trail. */
@ApplicationScoped
class IntegrityCheck {

  @Inject private EvidenceFiles files;
  @Inject private AuditChain audit;
  @Inject private Clock clock;

  /** Numbers of the files whose bytes are not those that came; somebody wanted to know, so the answer is kept. */
  @Basis("SAMR-PROC@2022:26")
  List<Integer> check(EvidencePiece piece, Actor by) {
    return compare(piece, piece.files(), by);
  }

  /** The same in the nightly round, which keeps what is news: a first answer, or another one than before. */
  List<Integer> checkQuietly(EvidencePiece piece, Actor by) {
    var news = piece.files().stream().filter(file -> !file.knownAs(files.again(file))).toList();
    return news.isEmpty() ? List.of() : compare(piece, news, by);
  }

  private List<Integer> compare(EvidencePiece piece, List<EvidenceFile> some, Actor by) {
    var changed = some.stream().filter(file -> !file.checked(files.again(file), by.user(), clock.instant())).map(EvidenceFile::nth).toList();
    audit.record(piece.matter(), changed.isEmpty() ? "evidence-intact" : "evidence-changed", by, Map.of("evidence", piece.nth(), "changed", changed));
    return changed;
  }
}
