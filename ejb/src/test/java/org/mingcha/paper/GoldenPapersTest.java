package org.mingcha.paper;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * What every form says and how its pages look, held against files that people have looked at: {@code src/test/resources/paper}. A change
 * that is wanted is written by {@code -Dmingcha.docs=write} and looked at again.
 */
class GoldenPapersTest {

  private static final Path KEPT = Path.of("src/test/resources/paper");
  private static final boolean WRITE = "write".equals(System.getProperty("mingcha.docs"));
  /** Of sixteen shades of a square of nine millimetres: other versions of a rasterizer differ by one or two. */
  private static final int TOLERATED = 3;

  @ParameterizedTest
  @EnumSource
  @DisplayName("文书的文字与认可的文本相同，版面与认可的版面相近")
  void everyFormSaysAndLooksAsItDid(PaperType type) throws IOException {
    var pages = pages(type);
    var file = KEPT.resolve(type + ".txt");
    if (WRITE) {
      Files.createDirectories(KEPT);
      Files.writeString(file, String.join("\n\f\n", pages.stream().map(Page::kept).toList()) + "\n");
    }

    var kept = Files.readString(file).strip().split("\n\f\n");
    assertEquals(kept.length, pages.size(), "pages");
    for (var i = 0; i < kept.length; i++) {
      var parts = kept[i].split("\n==\n");
      assertEquals(parts[0].strip(), pages.get(i).text());
      var difference = Images.difference(parts[1].strip().lines().toList(), pages.get(i).grid());
      assertTrue(difference <= TOLERATED, type + " page " + (i + 1) + " looks otherwise: " + difference);
    }
  }

  private record Page(String text, List<String> grid) {
    String kept() {
      return text + "\n==\n" + String.join("\n", grid);
    }
  }

  private static List<Page> pages(PaperType type) throws IOException {
    try (var document = Loader.loadPDF(Papers.pdf(Papers.rendered(type, PaperSamples.whole(type))))) {
      var pages = new ArrayList<Page>();
      for (var i = 0; i < document.getNumberOfPages(); i++) {
        var stripper = new PDFTextStripper();
        stripper.setStartPage(i + 1);
        stripper.setEndPage(i + 1);
        var text = stripper.getText(document).lines().map(line -> line.replaceAll("[\\s　]+", " ").strip()).filter(line -> !line.isEmpty());
        pages.add(new Page(String.join("\n", text.toList()), Images.grid(Images.of(document, i))));
      }
      return pages;
    }
  }
}
