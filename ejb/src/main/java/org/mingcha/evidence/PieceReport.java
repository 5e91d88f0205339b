package org.mingcha.evidence;

import java.io.Serializable;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.mingcha.document.PartySignature;
import org.mingcha.evidence.inspection.Checklist;
import org.mingcha.evidence.inspection.Inspection;
import org.mingcha.kernel.Basis;
import org.mingcha.kernel.Invalid.Violation;

/**
 * What officers report of a piece of evidence. Beside the circumstances each kind brings its own part and no other.
 *
 * @param person who was asked, one person alone; for an inquiry
 * @param inspection for an inspection that looks at the duties of Order 110; null for any other on-site record
 */
public record PieceReport(EvidenceKind kind, Circumstances circumstances, String person, Inspection inspection, Capture capture,
    Sample sample) implements Serializable {

  /**
   * What is missing or cannot be.
   *
   * @param files how many files come with it
   * @param first whether it is the first evidence taken in the matter
   */
  @Basis({"SAMR-PROC@2022:21", "SAMR-PROC@2022:22", "SAMR-PROC@2022:28", "SAMR-PROC@2022:29"})
  List<Violation> faults(int files, boolean first, Instant now) {
    var faults = new ArrayList<Violation>();
    written(faults);
    times(now, faults);
    signed(faults);
    demand(circumstances.certificatesShown(), "/certificatesShown", "evidence.certificates-shown", faults);
    demand(circumstances.rightsTold() || !first, "/rightsTold", "evidence.rights-told", faults);
    demand(!kind.needsFiles() || files > 0, "/file", "required", faults);
    own(files, faults);
    return faults;
  }

  private void written(List<Violation> faults) {
    demand(told(circumstances.title()), "/title", "required", faults);
    demand(told(circumstances.place()), "/place", "required", faults);
    demand(told(circumstances.source()), "/source", "required", faults);
    demand(told(circumstances.body()), "/body", "required", faults);
  }

  private void times(Instant now, List<Violation> faults) {
    var from = circumstances.startedAt();
    var to = circumstances.endedAt();
    demand(from != null, "/startedAt", "required", faults);
    demand(to != null, "/endedAt", "required", faults);
    demand(from == null || !from.isAfter(now), "/startedAt", "evidence.in-future", faults);
    demand(to == null || !to.isAfter(now), "/endedAt", "evidence.in-future", faults);
    demand(from == null || to == null || !to.isBefore(from), "/endedAt", "evidence.ends-before", faults);
  }

  /** Signed after reading; who refuses or is not there is named, and a witness or recording stands for it. */
  private void signed(List<Violation> faults) {
    var signature = circumstances.signature();
    demand(signature != null, "/signature", "required", faults);
    demand(signature != PartySignature.SIGNED || told(circumstances.signedBy()), "/signedBy", "required", faults);
    demand(signature != PartySignature.SIGNED || circumstances.readBack(), "/readBack", "evidence.read-back", faults);
    demand(signature == null || signature == PartySignature.SIGNED || told(circumstances.witness()), "/witness", "evidence.witness", faults);
  }

  private void own(int files, List<Violation> faults) {
    demand((kind == EvidenceKind.INQUIRY_RECORD) == told(person), "/person", kind == EvidenceKind.INQUIRY_RECORD ? "required" : "evidence.other-kind", faults);
    belongs(capture, EvidenceKind.PAGE_CAPTURE, "/capture", faults);
    belongs(sample, EvidenceKind.SAMPLING_RECORD, "/sample", faults);
    demand(inspection == null || kind == EvidenceKind.INSPECTION_RECORD, "/inspection", "evidence.other-kind", faults);
    if (faults.isEmpty() && inspection != null) {
      faults.addAll(Checklist.of(inspection.audience(), inspection.control()).faults(inspection.findings()));
    }
    if (kind == EvidenceKind.PAGE_CAPTURE && capture != null) {
      faults.addAll(capture.faults());
    }
    if (kind == EvidenceKind.SAMPLING_RECORD && sample != null) {
      faults.addAll(sample.faults(files));
    }
  }

  private void belongs(Object part, EvidenceKind to, String pointer, List<Violation> faults) {
    demand((part != null) == (kind == to), pointer, part == null ? "required" : "evidence.other-kind", faults);
  }

  private static boolean told(String text) {
    return text != null && !text.isBlank();
  }

  private static void demand(boolean right, String pointer, String otherwise, List<Violation> faults) {
    if (!right) {
      faults.add(Violation.of(pointer, otherwise));
    }
  }
}
