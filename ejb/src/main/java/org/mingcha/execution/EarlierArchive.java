package org.mingcha.execution;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.io.Serializable;
import java.time.LocalDate;
import org.mingcha.kernel.Basis;

/**
 * Volumes that lay in the archive and were taken out again, because the decision was contested or annulled after all (取出再办).
 *
 * @param takenOutFor the step that took them out
 */
@Embeddable
@Basis("SAMR-PROC@2022:78")
public record EarlierArchive(String volumeNo, @Enumerated(EnumType.STRING) Archive.Retention retention, LocalDate archivedOn, String checker,
    LocalDate takenOutOn, String takenOutFor) implements Serializable {

  static EarlierArchive of(Archive archive, LocalDate takenOutOn, String takenOutFor) {
    return new EarlierArchive(archive.volumeNo(), archive.retention(), archive.archivedOn(), archive.checker(), takenOutOn, takenOutFor);
  }
}
