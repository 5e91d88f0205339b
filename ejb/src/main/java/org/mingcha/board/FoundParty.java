package org.mingcha.board;

import java.io.Serializable;
import org.mingcha.kernel.ResidentId;

/** A party whose name or number was found; {@code identityNumber} is masked for persons, and null when unknown. */
public record FoundParty(String name, String identityNumber) implements Serializable {

  /** Whether the number may stand in an address: a person's may not. */
  public boolean numbered() {
    return identityNumber != null && !identityNumber.contains("*");
  }

  static FoundParty of(String name, String number, String kind) {
    var person = "NATURAL_PERSON".equals(kind) || ResidentId.looksLike(number);
    return new FoundParty(name, person ? ResidentId.masked(number) : number);
  }
}
