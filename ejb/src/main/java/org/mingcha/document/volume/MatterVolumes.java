package org.mingcha.document.volume;

import java.util.List;
import org.mingcha.kernel.SubjectRef;

/** The volumes of a matter as their page and their document list them: what stands on the cover, and every paper in its place. */
public record MatterVolumes(SubjectRef matter, String title, List<String> parties, String bureau, VolumeCover cover, List<VolumeLeaf> main,
    List<VolumeLeaf> sub) {

  /** How many papers are only told of, and not here. */
  public long missing() {
    return missing(main) + missing(sub);
  }

  private static long missing(List<VolumeLeaf> leaves) {
    return leaves.stream().filter(leaf -> !leaf.item().held()).count();
  }
}
