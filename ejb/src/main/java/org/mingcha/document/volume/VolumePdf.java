package org.mingcha.document.volume;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageFitDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDDocumentOutline;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;

/** Puts the pages of a volume together: cover, index, the papers with their page numbers, note; each with a bookmark. */
final class VolumePdf implements AutoCloseable {

  private static final float MARGIN = 40;
  private static final float NUMBER_SIZE = 10;
  private static final PDType1Font DIGITS = new PDType1Font(FontName.HELVETICA);

  private final PDDocument volume = new PDDocument(IOUtils.createTempFileOnlyStreamCache());
  private final List<PDDocument> open = new ArrayList<>();
  private final PDDocumentOutline bookmarks = new PDDocumentOutline();
  private int numbered;

  /** How many pages a file makes. */
  static int pages(VolumeFile file, byte[] bytes) throws IOException {
    if (file.pdf()) {
      try (var document = Loader.loadPDF(bytes)) {
        return document.getNumberOfPages();
      }
    }
    try (var document = new PDDocument()) {
      PDImageXObject.createFromByteArray(document, bytes, file.name());
      return 1;
    }
  }

  /** Adds pages without numbers. */
  void plain(String title, byte[] pdf) throws IOException {
    add(title, pdf, false);
  }

  /** Adds pages that are counted; those of a picture are one, as large as the page allows. Without a title there is no bookmark. */
  void counted(String title, VolumeFile file, byte[] bytes) throws IOException {
    if (file.pdf()) {
      add(title, bytes, true);
    } else {
      picture(title, bytes);
    }
  }

  private void picture(String title, byte[] bytes) throws IOException {
    var image = PDImageXObject.createFromByteArray(volume, bytes, "");
    var page = new PDPage(PDRectangle.A4);
    volume.addPage(page);
    float scale = Math.min((PDRectangle.A4.getWidth() - 2 * MARGIN) / image.getWidth(), (PDRectangle.A4.getHeight() - 2 * MARGIN) / image.getHeight());
    try (var pen = new PDPageContentStream(volume, page)) {
      pen.drawImage(image, MARGIN, PDRectangle.A4.getHeight() - MARGIN - image.getHeight() * scale, image.getWidth() * scale,
          image.getHeight() * scale);
    }
    bookmark(title, page);
    number(page);
  }

  byte[] bytes() throws IOException {
    volume.getDocumentCatalog().setDocumentOutline(bookmarks);
    bookmarks.openNode();
    var out = new ByteArrayOutputStream();
    volume.save(out);
    return out.toByteArray();
  }

  private void add(String title, byte[] pdf, boolean counted) throws IOException {
    var document = Loader.loadPDF(pdf);
    open.add(document);
    var first = true;
    for (var page : document.getPages()) {
      var here = volume.importPage(page);
      here.setResources(page.getResources());
      if (first) {
        bookmark(title, here);
      }
      if (counted) {
        number(here);
      }
      first = false;
    }
  }

  private void bookmark(String title, PDPage page) {
    if (title == null) {
      return;
    }
    var target = new PDPageFitDestination();
    target.setPage(page);
    var item = new PDOutlineItem();
    item.setTitle(title);
    item.setDestination(target);
    bookmarks.addLast(item);
  }

  private void number(PDPage page) throws IOException {
    numbered++;
    var box = page.getMediaBox();
    try (var pen = new PDPageContentStream(volume, page, AppendMode.APPEND, true, true)) {
      pen.beginText();
      pen.setFont(DIGITS, NUMBER_SIZE);
      pen.newLineAtOffset(box.getUpperRightX() - MARGIN, box.getUpperRightY() - MARGIN / 2);
      pen.showText(String.valueOf(numbered));
      pen.endText();
    }
  }

  @Override
  public void close() throws IOException {
    for (var document : open) {
      document.close();
    }
    volume.close();
  }
}
