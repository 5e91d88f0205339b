package org.mingcha.evidence.web;

import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.mingcha.evidence.NewFile;
import org.mingcha.kernel.Invalid;
import org.mingcha.kernel.Invalid.Violation;

/** The files that a page brought. */
final class Uploads {

  private static final long LARGEST = 50L * 1024 * 1024;

  private Uploads() {}

  /** Refused as {@link Invalid} when one is larger than 50 MiB; fields that were left empty are no files. */
  static List<NewFile> of(List<Part> parts) {
    var chosen = (parts == null ? List.<Part>of() : parts).stream()
        .filter(part -> part.getSubmittedFileName() != null && !part.getSubmittedFileName().isBlank()).toList();
    if (chosen.stream().anyMatch(part -> part.getSize() > LARGEST)) {
      throw new Invalid(List.of(Violation.of("/file", "evidence.file-too-large")));
    }
    return chosen.stream().map(Uploads::file).toList();
  }

  private static NewFile file(Part part) {
    try {
      var name = part.getSubmittedFileName();
      return new NewFile(name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1), part.getInputStream());
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }
}
