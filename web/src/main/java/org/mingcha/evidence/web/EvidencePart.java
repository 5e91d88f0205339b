package org.mingcha.evidence.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.mingcha.evidence.EvidenceDesk;
import org.mingcha.evidence.EvidenceKind;
import org.mingcha.evidence.PieceView;
import org.mingcha.kernel.SubjectRef;
import org.mingcha.procedure.Verdict;

/** The part of a lead's or case's page that lists its evidence. */
@Named
@RequestScoped
public class EvidencePart {

  @Inject private EvidenceDesk desk;
  private List<PieceView> pieces;
  private Verdict mayCollect;

  /** The evidence of this lead or case, read once for each request. */
  public List<PieceView> of(String kind, String number) {
    if (pieces == null) {
      pieces = desk.of(new SubjectRef(kind, number));
    }
    return pieces;
  }

  /** Why the reader collects no evidence in this lead or case; null when nothing stands against it. */
  public Verdict.Refused barred(String kind, String number) {
    if (mayCollect == null) {
      mayCollect = desk.mayCollect(new SubjectRef(kind, number));
    }
    return mayCollect instanceof Verdict.Refused no ? no : null;
  }

  public EvidenceKind[] getKinds() {
    return EvidenceKind.values();
  }
}
