package org.mingcha.evidence;

import java.io.Serializable;
import java.time.Instant;
import org.mingcha.store.StoredFile;

/**
 * A file of a piece of evidence.
 *
 * @param number from 1, within the piece
 * @param stored the file with the digests that were taken when it came
 * @param lastCheck what the last check found; null where none has been made
 */
public record FileView(int number, String name, StoredFile stored, Check lastCheck) implements Serializable {

  /** @param sm3 the digest that the check found */
  public record Check(Instant at, String by, boolean intact, String sm3) implements Serializable {}

  /** Whether a check found other bytes than those that came. */
  public boolean changed() {
    return lastCheck != null && !lastCheck.intact();
  }
}
