package org.mingcha.enclosure;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;

/** Where a kind of matter keeps its files, for the calling officer. */
public interface EnclosureDesk {

  /** Refuses who may not see the matter of this number. */
  void requireMatter(String number);

  /** Keeps a file with a matter, as the matter's procedure permits, on the version that the officer decided on. */
  Enclosure enclose(String number, int version, String fileName, InputStream file);

  /** The file of this number, where the reader may have it. */
  Enclosure file(String number, String id);

  /** Writes the file out. Whoever holds the enclosure was let to see it. */
  void copy(Enclosure file, OutputStream out) throws IOException;
}
