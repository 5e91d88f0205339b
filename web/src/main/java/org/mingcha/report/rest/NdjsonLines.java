package org.mingcha.report.rest;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import org.mingcha.shared.rest.Refused;

/** The lines of a stream of JSON texts. Of a line that is too long no more than the limit is ever kept. */
final class NdjsonLines {

  static final int LONGEST = 256 * 1024;

  private static final int BUFFER = 64 * 1024;

  private final InputStream in;
  private int number;

  NdjsonLines(InputStream in) {
    this.in = new BufferedInputStream(in, BUFFER);
  }

  /** One line and where it stood, from 1. */
  record Line(int number, byte[] bytes, boolean tooLong) {

    byte[] readable() {
      if (tooLong) {
        throw new Refused(413, "line-too-long");
      }
      return bytes;
    }
  }

  /** The next line that is not empty; null at the end. */
  Line next() throws IOException {
    while (true) {
      var line = read();
      if (line == null || line.tooLong || line.bytes.length > 0) {
        return line;
      }
    }
  }

  private Line read() throws IOException {
    var line = new ByteArrayOutputStream(2048);
    var length = 0L;
    int next;
    while ((next = in.read()) != -1 && next != '\n') {
      if (length++ < LONGEST) {
        line.write(next);
      }
    }
    if (next == -1 && length == 0) {
      return null;
    }
    number++;
    return new Line(number, trimmed(line.toByteArray()), length > LONGEST);
  }

  private static byte[] trimmed(byte[] line) {
    var end = line.length;
    while (end > 0 && (line[end - 1] == '\r' || line[end - 1] == ' ')) {
      end--;
    }
    return end == line.length ? line : Arrays.copyOf(line, end);
  }
}
