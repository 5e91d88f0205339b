package org.mingcha.document.volume;

import java.time.LocalDate;
import org.mingcha.document.sign.DocumentSignature;
import org.mingcha.store.StoredFile;

/**
 * Something that lies in a volume.
 *
 * @param part of the volumes, in the order of the law
 * @param author whose it is (责任者)
 * @param fileName under which it lies in the package
 * @param second the same in another form, such as OFD; null for none
 * @param signature null for what the bureau did not issue
 */
public record VolumeItem(VolumePart part, String number, String author, String title, LocalDate date, String fileName,
    StoredFile file, StoredFile second, DocumentSignature signature) {

  /** A file of evidence, which lies in the main volume. */
  public static VolumeItem evidence(String author, String title, LocalDate date, String fileName, StoredFile file) {
    return new VolumeItem(VolumePart.EVIDENCE, "", author, title, date, fileName, file, null, null);
  }

  boolean pdf() {
    return file.mediaType().equals("application/pdf");
  }

  boolean picture() {
    return file.mediaType().equals("image/png") || file.mediaType().equals("image/jpeg");
  }
}
