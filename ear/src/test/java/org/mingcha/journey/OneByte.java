package org.mingcha.journey;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/** Somebody who changes one byte of one file in a package. */
final class OneByte {

  private OneByte() {}

  /** A copy of the package, beside it, in which one byte in the middle of that file is another. */
  static Path changed(Path zip, String file) throws IOException {
    var copy = zip.resolveSibling("changed-" + zip.getFileName());
    try (var from = new ZipFile(zip.toFile()); var to = new ZipOutputStream(Files.newOutputStream(copy))) {
      for (var entry : from.stream().toList()) {
        byte[] bytes;
        try (var in = from.getInputStream(entry)) {
          bytes = in.readAllBytes();
        }
        bytes[bytes.length / 2] ^= entry.getName().equals(file) ? 1 : 0;
        to.putNextEntry(new ZipEntry(entry.getName()));
        to.write(bytes);
        to.closeEntry();
      }
    }
    return copy;
  }
}
