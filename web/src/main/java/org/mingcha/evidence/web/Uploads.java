package org.mingcha.evidence.web;

import jakarta.servlet.http.Part;
import java.util.List;
import org.mingcha.evidence.NewFile;
import org.mingcha.shared.web.UploadedFile;

/** The files that a page brought. */
final class Uploads {

  private Uploads() {}

  /** Refused as {@link Invalid} when one is larger than 50 MiB; fields that were left empty are no files. */
  static List<NewFile> of(List<Part> parts) {
    var chosen = (parts == null ? List.<Part>of() : parts).stream()
        .filter(part -> part.getSubmittedFileName() != null && !part.getSubmittedFileName().isBlank()).toList();
    return chosen.stream().map(Uploads::file).toList();
  }

  private static NewFile file(Part part) {
    return new NewFile(UploadedFile.name(part), UploadedFile.content(part));
  }
}
