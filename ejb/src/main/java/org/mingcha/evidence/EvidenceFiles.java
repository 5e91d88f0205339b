package org.mingcha.evidence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.mingcha.kernel.Basis;
import org.mingcha.kernel.Invalid;
import org.mingcha.kernel.Invalid.Violation;
import org.mingcha.store.FileStore;
import org.mingcha.store.StoredFile;

/** Keeps the files of evidence, digested while they pass, and reads them again to find a changed byte (电子数据完整性). */
@ApplicationScoped
class EvidenceFiles {

  private static final int LONGEST_NAME = 500;

  private FileStore store;

  protected EvidenceFiles() {}

  @Inject
  EvidenceFiles(FileStore store) {
    this.store = store;
  }

  /** Refused as {@link Invalid} when it is empty or its name cannot be a name. */
  @Basis("SAMR-PROC@2022:26")
  StoredFile keep(NewFile file) {
    if (!fits(file.name())) {
      throw new Invalid(List.of(Violation.of("/file", "evidence.file-name")));
    }
    var stored = store.put(file.bytes(), file.name());
    if (stored.size() == 0) {
      throw new Invalid(List.of(Violation.of("/file", "evidence.empty-file")));
    }
    return stored;
  }

  /** The digests of the bytes as they are now. */
  StoredFile again(EvidenceFile file) {
    return store.digested(file.stored());
  }

  /** Control characters and marks that turn the reading direction make a name look like another. */
  private static boolean fits(String name) {
    return name != null && !name.isBlank() && name.length() <= LONGEST_NAME && name.codePoints().noneMatch(c -> Character.isISOControl(c)
        || c == '/' || c == '\\' || Character.getType(c) == Character.FORMAT || Character.getType(c) == Character.SURROGATE);
  }
}
