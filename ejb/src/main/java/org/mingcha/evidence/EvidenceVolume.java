package org.mingcha.evidence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Stream;
import org.mingcha.calendar.China;
import org.mingcha.document.volume.PaperKind;
import org.mingcha.document.volume.VolumeFile;
import org.mingcha.document.volume.VolumeItem;
import org.mingcha.document.volume.VolumePart;
import org.mingcha.document.volume.VolumeSource;
import org.mingcha.evidence.content.PiecePapers;
import org.mingcha.procedure.Matter;

/** The evidence of a matter, each piece with its files, and what was asked of others, as they lie in its main volume (证据材料). */
@ApplicationScoped
class EvidenceVolume implements VolumeSource {

  @Inject private Pieces pieces;
  @Inject private Requests requests;

  @Override
  public List<VolumeItem> of(Matter matter) {
    return Stream.concat(pieces.of(matter.ref()).stream().map(piece -> item(piece.view(), matter.bureau())),
        requests.of(matter.ref()).stream().map(request -> item(request.view(), matter.bureau()))).toList();
  }

  private static VolumeItem item(PieceView piece, String bureau) {
    var circumstances = piece.circumstances();
    var organ = piece.kind() == EvidenceKind.EXTRACT ? circumstances.source() : bureau;
    return VolumeItem.told(piece.matter(), VolumePart.EVIDENCE, PaperKind.valueOf(piece.kind().name()), PiecePapers.about(piece.number()), organ,
        China.dateOf(circumstances.endedAt())).detailed(circumstances.title())
        .with(piece.files().stream().map(file -> VolumeFile.of(file.name(), file.stored())).toList());
  }

  private static VolumeItem item(RequestView request, String bureau) {
    return VolumeItem.told(request.matter(), VolumePart.OTHER_PAPERS, kind(request), request.paperNo(), bureau, request.issuedOn())
        .detailed(request.subject());
  }

  private static PaperKind kind(RequestView request) {
    return request.kind() == RequestKind.REFUND_ORDER ? PaperKind.REFUND_ORDER : PaperKind.REQUEST;
  }
}
