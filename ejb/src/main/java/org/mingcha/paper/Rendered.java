package org.mingcha.paper;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Optional;

/** A paper as made: whole in both forms, or not at all. The same content in the same edition gives the same bytes in one release. */
public final class Rendered {

  private final byte[] pdf;
  private final byte[] ofd;
  private final int pages;
  private final SealPlace seal;

  Rendered(byte[] pdf, byte[] ofd, int pages, SealPlace seal) {
    this.pdf = pdf;
    this.ofd = ofd;
    this.pages = pages;
    this.seal = seal;
  }

  /** PDF/A-2b, {@code application/pdf}. */
  public void writePdf(OutputStream out) throws IOException {
    out.write(pdf);
  }

  /** OFD (GB/T 33190), {@code application/ofd}. */
  public void writeOfd(OutputStream out) throws IOException {
    out.write(ofd);
  }

  /** Both have the same pages. */
  public int pages() {
    return pages;
  }

  /** Where the seal belongs; empty for papers without a signature of the bureau. */
  public Optional<SealPlace> sealPlace() {
    return Optional.ofNullable(seal);
  }

  int pdfBytes() {
    return pdf.length;
  }

  int ofdBytes() {
    return ofd.length;
  }
}
