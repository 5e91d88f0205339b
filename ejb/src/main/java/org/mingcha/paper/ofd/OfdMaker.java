package org.mingcha.paper.ofd;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.mingcha.paper.font.Face;
import org.mingcha.paper.font.FontSubset;
import org.mingcha.paper.font.Fonts;

/** Makes OFD (GB/T 33190) of a laid out paper: the same pages, text as text, the fonts' subsets enclosed. */
public final class OfdMaker {

  private static final String DOCUMENT = "Doc_0/";

  private final Fonts fonts;

  public OfdMaker(Fonts fonts) {
    this.fonts = fonts;
  }

  /** @param day of the paper, which stands as the day of making */
  public byte[] make(byte[] pdf, LocalDate day) {
    try (var document = Loader.loadPDF(pdf)) {
      var pages = new ArrayList<List<Stroke>>();
      for (var page : document.getPages()) {
        pages.add(PageReader.read(page));
      }
      return packed(document, pages, day);
    } catch (IOException e) {
      throw new UncheckedIOException("a paper could not be written as OFD", e);
    }
  }

  private byte[] packed(PDDocument document, List<List<Stroke>> pages, LocalDate day) throws IOException {
    var bytes = new ByteArrayOutputStream();
    var ids = new Ids();
    try (var zip = new ZipOutputStream(bytes)) {
      var box = document.getPage(0).getMediaBox();
      var area = Numbers.texts(0, 0, box.getWidth() * 25.4 / 72, box.getHeight() * 25.4 / 72);
      put(zip, day, "OFD.xml", OfdFiles.entry(document.getDocumentInformation(), OfdFiles.identity(pages), day));
      var used = subsets(pages);
      var pictures = new ArrayList<byte[]>();
      var contents = new ArrayList<byte[]>();
      for (var page : pages) {
        contents.add(OfdFiles.page(page, area, ids, pictures, used));
      }
      for (var i = 0; i < pages.size(); i++) {
        put(zip, day, DOCUMENT + "Pages/Page_" + i + "/Content.xml", contents.get(i));
      }
      for (var face : used.entrySet()) {
        put(zip, day, DOCUMENT + "Res/" + face.getKey().family() + ".ttf", face.getValue().file());
      }
      for (var i = 0; i < pictures.size(); i++) {
        put(zip, day, DOCUMENT + "Res/picture-" + i + ".png", pictures.get(i));
      }
      put(zip, day, DOCUMENT + "PublicRes.xml", OfdFiles.fonts(used.keySet()));
      put(zip, day, DOCUMENT + "DocumentRes.xml", OfdFiles.pictures(pictures.size()));
      put(zip, day, DOCUMENT + "Document.xml", OfdFiles.document(area, pages.size(), ids));
    }
    return bytes.toByteArray();
  }

  private Map<Face, FontSubset> subsets(List<List<Stroke>> pages) {
    var used = new EnumMap<Face, TreeSet<Integer>>(Face.class);
    pages.stream().flatMap(List::stream).forEach(stroke -> {
      if (stroke instanceof Stroke.Text text) {
        text.characters().codePoints().forEach(used.computeIfAbsent(text.face(), face -> new TreeSet<>())::add);
      }
    });
    var subsets = new EnumMap<Face, FontSubset>(Face.class);
    used.forEach((face, codes) -> subsets.put(face, FontSubset.of(fonts.of(face), codes)));
    return subsets;
  }

  private static void put(ZipOutputStream zip, LocalDate day, String name, byte[] content) throws IOException {
    var entry = new ZipEntry(name);
    entry.setTimeLocal(day.atStartOfDay());
    zip.putNextEntry(entry);
    zip.write(content);
    zip.closeEntry();
  }
}
