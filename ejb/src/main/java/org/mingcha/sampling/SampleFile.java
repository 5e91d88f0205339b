package org.mingcha.sampling;

import java.io.Serializable;
import java.time.Instant;
import org.mingcha.store.StoredFile;

/**
 * A file kept with a sampled batch: a test report, or what shows how the sample was taken.
 *
 * @param number from 1, within the matter
 * @param addedBy name of the officer
 * @param fileName as the officer's file was named, without any path; null for readers who may not see what it shows
 * @param sealed whether its name and its bytes are kept encrypted, as all are that show the buyer
 */
public record SampleFile(int number, FileKind kind, String fileName, Instant addedAt, String addedBy, StoredFile file, boolean sealed)
    implements Serializable {

  /** As others than the samplers see it in a list: that there is one, and no name that may hold an order number. */
  public SampleFile closed() {
    return kind.revealsBuyer() ? new SampleFile(number, kind, null, addedAt, addedBy, file, sealed) : this;
  }

  /** Whether a browser can show it as a picture without running anything. */
  public boolean picture() {
    return file.mediaType().equals("image/png") || file.mediaType().equals("image/jpeg");
  }
}
