package org.mingcha.execution;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.io.Serializable;
import java.time.LocalDate;
import org.mingcha.kernel.Basis;

/**
 * The volumes of a closed case in the archive (立卷归档): one case, one file, a main and a sub volume.
 *
 * @param volumeNo number under which the archive has it (案卷号)
 * @param checker who checked it before (检查人); null where nobody was named
 */
@Embeddable
public record Archive(@Column(name = "volume_no") String volumeNo, @Enumerated(EnumType.STRING) Retention retention,
    @Column(name = "archived_on") LocalDate archivedOn, @Column(name = "archive_checker") String checker) implements Serializable {

  /** How long it is kept; which case is kept how long is for the bureau's table of retention to say (保管期限). */
  @Basis("SAMR-PROC@2022:78")
  public enum Retention {
    /** 永久 */
    PERMANENT,
    /** 30年 */
    YEARS_30,
    /** 10年 */
    YEARS_10
  }
}
