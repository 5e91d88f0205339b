package org.mingcha.paper;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;

/** Papers in the hands of a test. */
final class Papers {

  static final Renderer RENDERER = new Renderer();
  static final PaperTemplates TEMPLATES = new PaperTemplates();

  private Papers() {}

  static Rendered rendered(PaperType type, PaperContent content) {
    return RENDERER.render(type, TEMPLATES.shipped(type), content);
  }

  static byte[] pdf(Rendered paper) {
    var out = new ByteArrayOutputStream();
    try {
      paper.writePdf(out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  static byte[] ofd(Rendered paper) {
    var out = new ByteArrayOutputStream();
    try {
      paper.writeOfd(out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  /** What a reader can select and search, without spaces and line ends, which are layout. */
  static String text(Rendered paper) {
    try (var document = Loader.loadPDF(pdf(paper))) {
      return new PDFTextStripper().getText(document).replaceAll("\\s", "");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
