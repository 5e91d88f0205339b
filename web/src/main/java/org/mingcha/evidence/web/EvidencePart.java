package org.mingcha.evidence.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Stream;
import org.mingcha.evidence.EarlierPiece;
import org.mingcha.evidence.EvidenceDesk;
import org.mingcha.evidence.EvidenceKind;
import org.mingcha.evidence.PieceView;
import org.mingcha.kernel.SubjectRef;
import org.mingcha.procedure.Verdict;
import org.mingcha.procedure.view.MatterFile;
import org.mingcha.shared.web.Beside;
import org.mingcha.shared.web.Doors;
import org.mingcha.shared.web.Way;

/** The part of a lead's or case's page that lists its evidence. */
@Named
@RequestScoped
public class EvidencePart {

  /** Where more is secured: a piece of each kind, and the two measures. */
  private static final List<Way> WAYS = Stream.concat(
      Stream.of(EvidenceKind.values()).map(kind -> new Way("evidence", "evidence.kind." + kind,
          "/evidence/collect.xhtml?kind={kind}&within={number}&piece=" + kind)),
      Stream.of(new Way("preservation", "measure.preserve", "/measure/preserve.xhtml?kind={kind}&within={number}"),
          new Way("seizure", "measure.seize", "/measure/seize.xhtml?kind={kind}&within={number}"))).toList();

  @Inject private EvidenceDesk desk;
  @Inject private Beside beside;
  private List<PieceView> pieces;
  private List<EarlierPiece> earlier;
  private Verdict mayCollect;

  /** The evidence of this lead or case, read once for each request. */
  public List<PieceView> of(String kind, String number) {
    if (pieces == null) {
      pieces = desk.of(new SubjectRef(kind, number));
    }
    return pieces;
  }

  /** What was collected before in leads that this lead or case goes on for, read once for each request. */
  public List<EarlierPiece> before(String kind, String number) {
    if (earlier == null) {
      earlier = desk.before(new SubjectRef(kind, number));
    }
    return earlier;
  }

  /** Why the reader collects no evidence in this lead or case; null when nothing stands against it. */
  public Verdict.Refused barred(String kind, String number) {
    if (mayCollect == null) {
      mayCollect = desk.mayCollect(new SubjectRef(kind, number));
    }
    return mayCollect instanceof Verdict.Refused no ? no : null;
  }

  /** What may be done in this lead or case to secure more. */
  public Doors doors(MatterFile file) {
    return beside.of(file, WAYS);
  }
}
