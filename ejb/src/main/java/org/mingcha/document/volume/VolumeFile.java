package org.mingcha.document.volume;

import org.mingcha.document.sign.DocumentSignature;
import org.mingcha.store.StoredFile;

/**
 * A file of something that lies in a volume.
 *
 * @param name under which it lies in the package
 * @param second the same in another form, such as OFD; null for none
 * @param signature null for what the bureau did not issue
 */
public record VolumeFile(String name, StoredFile file, StoredFile second, DocumentSignature signature) {

  /** One that came from elsewhere. */
  public static VolumeFile of(String name, StoredFile file) {
    return new VolumeFile(name, file, null, null);
  }

  boolean pdf() {
    return file.mediaType().equals("application/pdf");
  }

  boolean picture() {
    return file.mediaType().equals("image/png") || file.mediaType().equals("image/jpeg");
  }

  /** Whether it can be bound; recordings and the like lie beside the volume, in its package. */
  boolean bound() {
    return pdf() || picture();
  }
}
