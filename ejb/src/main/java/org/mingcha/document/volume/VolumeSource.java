package org.mingcha.document.volume;

import java.util.List;
import org.mingcha.procedure.Matter;

/** Knows what a component adds to the volumes of a matter beside its papers. Brought as a CDI bean. */
public interface VolumeSource {

  /** In the order of the component. */
  List<VolumeItem> of(Matter matter);
}
