package org.mingcha.paper.pdf;

import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.regex.Pattern;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.mingcha.paper.SealPlace;
import org.mingcha.paper.font.Face;
import org.mingcha.paper.font.Fonts;
import org.w3c.dom.Document;

/** Lays a page out and makes PDF/A-2b of it: fonts embedded as far as they are used, nothing fetched from anywhere. */
public final class PdfMaker {

  private static final byte[] SRGB = profile();
  private static final Pattern SEAL = Pattern.compile("seal");

  static {
    // It tells of every page that it begins; what goes wrong is an exception all the same.
    XRLog.setLoggingEnabled(false);
  }

  private final Fonts fonts;

  public PdfMaker(Fonts fonts) {
    this.fonts = fonts;
  }

  /** A paper as PDF, and where its seal belongs; null for papers without. */
  public record Pdf(byte[] bytes, int pages, SealPlace seal) {}

  /**
   * Makes it.
   *
   * @param day of the paper, which stands as the file's day of making, so that the same paper gives the same bytes
   * @param identity of the paper's content
   */
  public Pdf make(Document page, LocalDate day, long identity) {
    try (var document = new PDDocument()) {
      var builder = builder(document, page);
      try (var renderer = builder.buildPdfRenderer()) {
        renderer.createPDFWithoutClosing();
        var seal = seal(renderer);
        FixedDates.set(document, day, identity);
        var out = new ByteArrayOutputStream();
        document.save(out);
        return new Pdf(out.toByteArray(), document.getNumberOfPages(), seal);
      }
    } catch (IOException e) {
      throw new UncheckedIOException("a paper could not be laid out", e);
    }
  }

  private PdfRendererBuilder builder(PDDocument document, Document page) {
    var builder = new PdfRendererBuilder().usePDDocument(document).usePdfAConformance(PdfAConformance.PDFA_2_B).useColorProfile(SRGB);
    builder.withProducer("Mingcha").withW3cDocument(page, null);
    builder.useUriResolver((base, uri) -> uri.startsWith("data:image/png;base64,") ? uri : null);
    for (var face : Face.values()) {
      if (face != Face.RARE || fonts.needsRare(page.getDocumentElement().getTextContent())) {
        builder.useFont(new Supply(document, face), face.family());
      }
    }
    return builder;
  }

  private static SealPlace seal(PdfBoxRenderer renderer) {
    return renderer.findPagePositionsByID(SEAL).stream().findFirst().map(found -> {
      var box = renderer.getPdfDocument().getPage(found.getPageNo()).getMediaBox();
      return new SealPlace(found.getPageNo() + 1, millimetres(found.getX() + found.getWidth() / 2),
          millimetres(box.getHeight() - found.getY() - found.getHeight() / 2));
    }).orElse(null);
  }

  private static double millimetres(double points) {
    return Math.round(points * 25.4 / 72 * 10) / 10.0;
  }

  private static byte[] profile() {
    try (InputStream in = PdfMaker.class.getResourceAsStream("/paper/font/sRGB.icc")) {
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A font for one document, made when the document first needs it. */
  private final class Supply extends PDFontSupplier {

    private final PDDocument document;
    private final Face face;

    Supply(PDDocument document, Face face) {
      super(null);
      this.document = document;
      this.face = face;
    }

    @Override
    public PDFont supply() {
      try {
        return PDType0Font.load(document, fonts.of(face).whole(), true);
      } catch (IOException e) {
        throw new UncheckedIOException(face.family(), e);
      }
    }
  }
}
