package org.mingcha.document.volume;

import java.util.List;
import java.util.Optional;
import org.mingcha.procedure.Matter;

/** Knows what a component adds to the volumes of a matter beside the papers that were issued here. Brought as a CDI bean. */
public interface VolumeSource {

  /** Papers that it tells of, with the files that it has of them; in the order of the component. */
  List<VolumeItem> of(Matter matter);

  /** What it knows of the cover; empty for matters of other kinds. */
  default Optional<VolumeCover> cover(Matter matter) {
    return Optional.empty();
  }
}
