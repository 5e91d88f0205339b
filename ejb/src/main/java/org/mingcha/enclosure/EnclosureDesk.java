package org.mingcha.enclosure;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;

/** Where a kind of matter keeps its files, for the calling officer. */
public interface EnclosureDesk {

  /** Refuses who may not see the matter of this number. */
  void requireMatter(String number);

  /**
   * Keeps a file with a matter, as the matter's procedure permits. A file is added and changes nothing that others wrote, so whoever
   * sends one need not say on which version.
   *
   * @param version the version that the officer decided on; null where it was not told
   */
  Enclosure enclose(String number, Integer version, String fileName, InputStream file);

  /** The file of this number, where the reader may have it. */
  Enclosure file(String number, String id);

  /** Writes the file out. Whoever holds the enclosure was let to see it. */
  void copy(Enclosure file, OutputStream out) throws IOException;
}
