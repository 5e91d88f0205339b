package org.mingcha.evidence;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;

/** That somebody, or the system by night, compared a file with its digests (完整性校验). */
@Entity
@Table(name = "evidence_check")
class FileCheck {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "evidence_check_seq")
  @SequenceGenerator(name = "evidence_check_seq", allocationSize = 50)
  private Long id;

  private Instant checkedAt;
  private String checkedBy;
  private boolean intact;
  private String sm3;

  protected FileCheck() {}

  static FileCheck of(boolean intact, String sm3, String by, Instant at) {
    var check = new FileCheck();
    check.intact = intact;
    check.sm3 = sm3;
    check.checkedBy = by;
    check.checkedAt = at;
    return check;
  }

  boolean says(boolean nowIntact, String digest) {
    return intact == nowIntact && sm3.equals(digest);
  }

  FileView.Check view() {
    return new FileView.Check(checkedAt, checkedBy, intact, sm3);
  }
}
