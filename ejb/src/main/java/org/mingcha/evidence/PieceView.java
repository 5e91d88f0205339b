package org.mingcha.evidence;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import org.mingcha.evidence.inspection.Audience;
import org.mingcha.evidence.inspection.ControlType;
import org.mingcha.evidence.inspection.Finding;
import org.mingcha.evidence.inspection.ItemFinding;
import org.mingcha.kernel.SubjectRef;
import org.mingcha.procedure.Handler;

/** A piece of evidence as its page and its document show it; what its kind does not have is null or empty. */
public record PieceView(long id, SubjectRef matter, int number, EvidenceKind kind, Circumstances circumstances, List<Handler> officers,
    String person, Audience audience, ControlType control, List<ItemFinding> findings, Capture capture, Sample sample,
    List<FileView> files, List<CustodyView> custody, String recordedBy, Instant recordedAt) implements Serializable {

  /** Whether a check has found other bytes than those that came. */
  public boolean changed() {
    return files.stream().anyMatch(FileView::changed);
  }

  /** How many items of the checklist were not met. */
  public long notMet() {
    return findings.stream().filter(one -> one.finding() == Finding.NOT_MET).count();
  }
}
