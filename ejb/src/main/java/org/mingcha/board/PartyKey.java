package org.mingcha.board;

import java.io.Serializable;
import java.util.Locale;
import org.mingcha.kernel.ResidentId;

/** Which party a file is asked for: by credit code, or by its whole name when it has none or is a person. */
public record PartyKey(String identityNumber, String name) implements Serializable {

  public PartyKey {
    identityNumber = identityNumber == null || identityNumber.isBlank() ? null : identityNumber.replace("\0", "").strip().toUpperCase(Locale.ROOT);
    name = name == null || name.isBlank() ? null : name.replace("\0", "").strip();
  }

  /** Whether it says whom; the number of a person does not, it has no place in an address. */
  public boolean told() {
    return identityNumber == null ? name != null : !ResidentId.looksLike(identityNumber);
  }
}
