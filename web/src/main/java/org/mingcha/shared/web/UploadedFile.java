package org.mingcha.shared.web;

import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import org.mingcha.kernel.Invalid;
import org.mingcha.kernel.Invalid.Violation;
import org.mingcha.shared.FileNames;

/** A file that an officer chose on a page. */
public final class UploadedFile {

  private static final long LARGEST = 50L * 1024 * 1024;

  private UploadedFile() {}

  /** Its name without any path. Refused as {@link Invalid} when it cannot be shown. */
  public static String name(Part file) {
    var name = FileNames.withoutPath(String.valueOf(file.getSubmittedFileName()));
    if (!FileNames.fits(name)) {
      throw new Invalid(List.of(Violation.of("/file", "shared.file-name")));
    }
    return name;
  }

  /** Its bytes. Refused as {@link Invalid} beyond 50 MiB, as in the interface. */
  public static InputStream content(Part file) {
    if (file.getSize() > LARGEST) {
      throw new Invalid(List.of(Violation.of("/file", "shared.file-too-large")));
    }
    try {
      return file.getInputStream();
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }
}
