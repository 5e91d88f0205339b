package org.mingcha.document;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.mingcha.calendar.China;
import org.mingcha.kernel.NotFound;
import org.mingcha.store.FileStore;
import org.mingcha.store.StoredFile;

/** Shows papers page by page, as pictures that every browser shows alike: drafts as they would be issued today. */
@ApplicationScoped
class DocumentPictures {

  private static final float DOTS_PER_INCH = 110;

  /** What is asked of the pages of a paper. */
  private interface Asked<T> {
    T of(PDDocument pages) throws IOException;
  }

  @Inject private DocumentPress press;
  @Inject private FileStore files;
  @Inject private Clock clock;

  /** Whether it is still what was issued; not there before that. */
  DocumentCheck check(Document document) {
    if (document.issue() == null) {
      throw new NotFound("documents", document.id() + ".pdf");
    }
    return press.check(document);
  }

  /** How many pages it has. */
  int pages(Document document) {
    return ask(document, PDDocument::getNumberOfPages);
  }

  /** The page of this number, from 1, as PNG. */
  byte[] picture(Document document, int page) {
    return ask(document, pages -> {
      if (page < 1 || page > pages.getNumberOfPages()) {
        throw new NotFound("document-page", String.valueOf(page));
      }
      var out = new ByteArrayOutputStream();
      ImageIO.write(new PDFRenderer(pages).renderImageWithDPI(page - 1, DOTS_PER_INCH, ImageType.RGB), "png", out);
      return out.toByteArray();
    });
  }

  /** The PDF as it is kept, or as it would be. */
  byte[] pdf(Document document) {
    return document.issue() == null ? press.preview(document, China.today(clock))
        : read(files.find(document.issue().pdf()).orElseThrow(() -> new NotFound("documents", document.id() + ".pdf")));
  }

  void copy(StoredFile file, OutputStream out) throws IOException {
    files.copy(file, out);
  }

  private byte[] read(StoredFile file) {
    var out = new ByteArrayOutputStream();
    try {
      files.copy(file, out);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return out.toByteArray();
  }

  private <T> T ask(Document document, Asked<T> asked) {
    try (var pages = Loader.loadPDF(pdf(document))) {
      return asked.of(pages);
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }
}
