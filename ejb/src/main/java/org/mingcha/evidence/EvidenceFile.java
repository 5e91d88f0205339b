package org.mingcha.evidence;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.mingcha.kernel.NotFound;
import org.mingcha.store.StoredFile;

/** A file of a piece of evidence, with the digests that were taken when it came. */
@Entity
@Table(name = "evidence_file")
class EvidenceFile {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "evidence_file_seq")
  @SequenceGenerator(name = "evidence_file_seq", allocationSize = 50)
  private Long id;

  private int nth;
  private String fileName;
  private long fileId;
  private String sm3;
  private String sha256;
  private long size;
  private String mediaType;

  @OneToMany(cascade = CascadeType.PERSIST)
  @JoinColumn(name = "file_id", nullable = false, updatable = false)
  @OrderBy("id")
  private List<FileCheck> checks = new ArrayList<>();

  protected EvidenceFile() {}

  static EvidenceFile of(int nth, String name, StoredFile stored) {
    var file = new EvidenceFile();
    file.nth = nth;
    file.fileName = name;
    file.fileId = stored.id();
    file.sm3 = stored.sm3();
    file.sha256 = stored.sha256();
    file.size = stored.size();
    file.mediaType = stored.mediaType();
    return file;
  }

  /** Notes what a check found; answers whether the bytes are still those that came. */
  boolean checked(StoredFile now, String by, Instant at) {
    var intact = unchanged(now);
    checks.add(FileCheck.of(intact, now.sm3(), by, at));
    return intact;
  }

  /** Whether the last check said the same of these bytes. */
  boolean knownAs(StoredFile now) {
    return !checks.isEmpty() && checks.get(checks.size() - 1).says(unchanged(now), now.sm3());
  }

  private boolean unchanged(StoredFile now) {
    return now.sm3().equals(sm3) && now.sha256().equals(sha256) && now.size() == size;
  }

  boolean is(int number) {
    return nth == number;
  }

  int nth() {
    return nth;
  }

  StoredFile stored() {
    return new StoredFile(fileId, sm3, sha256, size, mediaType);
  }

  FileView view() {
    return new FileView(nth, fileName, stored(), checks.isEmpty() ? null : checks.get(checks.size() - 1).view());
  }

  static NotFound none(int number) {
    return new NotFound("evidence-file", String.valueOf(number));
  }
}
