package org.mingcha.paper.ofd;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.mingcha.paper.font.Face;
import org.mingcha.paper.font.FontSubset;

/** The files of a package as GB/T 33190 wants them. */
final class OfdFiles {

  private OfdFiles() {}

  static byte[] entry(PDDocumentInformation about, String identity, LocalDate day) {
    return new Xml("OFD", "Version", "1.0", "DocType", "OFD").open("DocBody").open("DocInfo").text("DocID", identity)
        .text("Title", about.getTitle()).text("Author", about.getAuthor() == null ? "" : about.getAuthor())
        .text("CreationDate", day.toString()).text("Creator", "Mingcha").close().text("DocRoot", "Doc_0/Document.xml").close().done();
  }

  static byte[] document(String area, int pages, Ids ids) {
    var xml = new Xml("Document").open("CommonData").text("MaxUnitID", ids.last()).open("PageArea").text("PhysicalBox", area).close()
        .text("PublicRes", "PublicRes.xml").text("DocumentRes", "DocumentRes.xml").close().open("Pages");
    for (var i = 0; i < pages; i++) {
      xml.open("Page", "ID", Ids.page(i), "BaseLoc", "Pages/Page_" + i + "/Content.xml").close();
    }
    return xml.close().done();
  }

  static byte[] fonts(Set<Face> used) {
    var xml = new Xml("Res", "BaseLoc", "Res").open("Fonts");
    used.forEach(face -> xml.open("Font", "ID", Ids.font(face), "FontName", face.family(), "FamilyName", face.family())
        .text("FontFile", face.family() + ".ttf").close());
    return xml.close().done();
  }

  static byte[] pictures(int count) {
    var xml = new Xml("Res", "BaseLoc", "Res").open("MultiMedias");
    for (var i = 0; i < count; i++) {
      xml.open("MultiMedia", "ID", Ids.picture(i), "Type", "Image", "Format", "PNG").text("MediaFile", "picture-" + i + ".png").close();
    }
    return xml.close().done();
  }

  static byte[] page(List<Stroke> strokes, String area, Ids ids, List<byte[]> pictures,
      Map<Face, FontSubset> fonts) {
    var xml = new Xml("Page").open("Area").text("PhysicalBox", area).close().open("Content")
        .open("Layer", "ID", ids.next(), "Type", "Body");
    for (var stroke : strokes) {
      if (stroke instanceof Stroke.Text text) {
        text(xml, text, ids, fonts.get(text.face()).glyphs());
      } else if (stroke instanceof Stroke.Shape shape) {
        shape(xml, shape, ids);
      } else if (stroke instanceof Stroke.Picture picture) {
        xml.open("ImageObject", "ID", ids.next(), "Boundary", Numbers.texts(picture.x(), picture.y(), picture.w(), picture.h()),
            "CTM", Numbers.texts(picture.w(), 0, 0, picture.h(), 0, 0), "ResourceID", Ids.picture(pictures.size())).close();
        pictures.add(picture.png());
      }
    }
    return xml.close().close().done();
  }

  private static void text(Xml xml, Stroke.Text text, Ids ids, Map<Integer, Integer> glyphs) {
    var x = text.places().get(0);
    var width = text.places().get(text.places().size() - 1) - x + 1.2 * text.size();
    xml.open("TextObject", "ID", ids.next(), "Boundary", Numbers.texts(x, text.y() - 1.1 * text.size(), width, 1.5 * text.size()),
        "Font", Ids.font(text.face()), "Size", Numbers.text(text.size())).open("FillColor", "Value", colour(text.colour())).close();
    if (Character.isHighSurrogate(text.characters().charAt(0))) {
      glyph(xml, glyphs.get(text.characters().codePointAt(0)));
    }
    var steps = Numbers.steps(text.places());
    var place = new String[] {"X", "0", "Y", Numbers.text(1.1 * text.size()), "DeltaX", steps};
    xml.text("TextCode", text.characters().toString(), steps.isEmpty() ? Arrays.copyOf(place, 4) : place).close();
  }

  /** A character of two units is drawn by the number of its glyph: readers that count units would find none for either half. */
  private static void glyph(Xml xml, int number) {
    xml.open("CGTransform", "CodePosition", "0", "CodeCount", "2", "GlyphCount", "1").text("Glyphs", String.valueOf(number)).close();
  }

  private static void shape(Xml xml, Stroke.Shape shape, Ids ids) {
    var kind = shape.filled() ? "Fill" : "Stroke";
    xml.open("PathObject", "ID", ids.next(), "Boundary", Numbers.texts(shape.x(), shape.y(), shape.w(), shape.h()),
        "Stroke", String.valueOf(!shape.filled()), "Fill", String.valueOf(shape.filled()),
        "LineWidth", Numbers.text(Math.max(shape.width(), 0.1)))
        .open(kind + "Color", "Value", colour(shape.colour())).close().text("AbbreviatedData", shape.data()).close();
  }

  private static String colour(int rgb) {
    return (rgb >> 16 & 255) + " " + (rgb >> 8 & 255) + " " + (rgb & 255);
  }

  /** Thirty-two hexadecimal digits that the same pages have always. */
  static String identity(List<List<Stroke>> pages) {
    try {
      var digest = MessageDigest.getInstance("SHA-256");
      pages.stream().flatMap(List::stream).forEach(stroke -> digest.update(
          (stroke instanceof Stroke.Picture picture ? Arrays.toString(picture.png()) : stroke.toString()).getBytes(StandardCharsets.UTF_8)));
      return HexFormat.of().formatHex(digest.digest(), 0, 16);
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
