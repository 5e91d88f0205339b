package org.mingcha.evidence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.mingcha.calendar.China;
import org.mingcha.document.volume.VolumeItem;
import org.mingcha.document.volume.VolumeSource;
import org.mingcha.procedure.Matter;

/** The files of a matter's evidence, as they lie in its main volume (证据材料). */
@ApplicationScoped
class EvidenceVolume implements VolumeSource {

  @Inject private Pieces pieces;

  @Override
  public List<VolumeItem> of(Matter matter) {
    return pieces.of(matter.ref()).stream().map(EvidencePiece::view).flatMap(piece -> piece.files().stream().map(file ->
        VolumeItem.evidence(piece.circumstances().source(), piece.circumstances().title() + " " + file.name(),
            China.dateOf(piece.circumstances().startedAt()), file.name(), file.stored()))).toList();
  }
}
