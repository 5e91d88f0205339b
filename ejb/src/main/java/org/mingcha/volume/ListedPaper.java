package org.mingcha.volume;

import java.io.Serializable;
import java.time.LocalDate;
import org.mingcha.document.volume.VolumePart;

/**
 * One line of the list of papers (卷内文件目录).
 *
 * @param number from 1, within its volume
 * @param documentNo number of the paper; null where it has none
 * @param organ who is responsible for it (责任者): a bureau's code, or the name of whoever is no bureau
 * @param detail what the kind does not say, such as the title of a piece of evidence; null mostly
 * @param on day of the paper; null where nobody has noted one
 * @param files how many files the system holds of it
 */
public record ListedPaper(VolumePart part, int number, PaperKind kind, String documentNo, String organ, String detail, LocalDate on,
    int files) implements Serializable {

  static ListedPaper of(VolumePart part, PaperKind kind, String documentNo, String organ, LocalDate on) {
    return new ListedPaper(part, 0, kind, documentNo, organ, null, on, 0);
  }

  ListedPaper about(String what) {
    return new ListedPaper(part, number, kind, documentNo, organ, what, on, files);
  }

  ListedPaper with(int enclosed) {
    return new ListedPaper(part, number, kind, documentNo, organ, detail, on, enclosed);
  }

  ListedPaper numbered(int place) {
    return new ListedPaper(part, place, kind, documentNo, organ, detail, on, files);
  }
}
