package org.mingcha.report;

import java.io.Serializable;
import java.time.Instant;
import org.mingcha.store.StoredFile;

/**
 * A file that a platform sent with a report (保存的有关记录).
 *
 * @param number from 1, within the report
 * @param fileName as the sender named it, without any path
 */
public record Attachment(int number, Instant receivedAt, ReportContent.RecordKind kind, String fileName, StoredFile file)
    implements Serializable {

  /** Whether a browser can show it as a picture without running anything. */
  public boolean picture() {
    return file.mediaType().equals("image/png") || file.mediaType().equals("image/jpeg");
  }
}
