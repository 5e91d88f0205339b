package org.mingcha.document.volume;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * What the archive knows of a matter's volumes (卷宗封面); what is not known yet is null.
 *
 * @param volumeNo number under which the archive has them (案卷号)
 * @param retention how long they are kept, by the name that the contract has for it
 * @param filer who filed them (立卷人)
 * @param checker who checked them before they went into the archive (检查人)
 * @param result what became of the matter, in Chinese
 */
public record VolumeCover(String volumeNo, String retention, LocalDate archivedOn, String filer, String checker, String result)
    implements Serializable {

  public static final VolumeCover UNKNOWN = new VolumeCover(null, null, null, null, null, null);
}
