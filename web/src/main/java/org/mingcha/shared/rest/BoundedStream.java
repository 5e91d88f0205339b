package org.mingcha.shared.rest;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** A stream that may not be longer than so many bytes; one that is, is refused (413) where the limit is passed. */
public final class BoundedStream extends FilterInputStream {

  private long left;

  public BoundedStream(InputStream in, long longest) {
    super(in);
    left = longest;
  }

  @Override
  public int read() throws IOException {
    int next = super.read();
    count(next == -1 ? 0 : 1);
    return next;
  }

  @Override
  public int read(byte[] bytes, int offset, int length) throws IOException {
    int came = super.read(bytes, offset, length);
    count(Math.max(came, 0));
    return came;
  }

  private void count(int came) {
    left -= came;
    if (left < 0) {
      throw new Refused(413, "too-large");
    }
  }
}
