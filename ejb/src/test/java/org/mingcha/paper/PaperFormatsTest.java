package org.mingcha.paper;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.ofdrw.reader.ContentExtractor;
import org.ofdrw.reader.OFDReader;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/** Both files of every form, read by others' programs. */
class PaperFormatsTest {

  private static final int MOST_A_PAGE = 500_000;

  @ParameterizedTest
  @EnumSource
  @DisplayName("每种文书的 PDF 通过 PDF/A-2b 验证，每页小于 500 KB")
  void everyFormIsPdfA(PaperType type) throws Exception {
    var paper = Papers.rendered(type, PaperSamples.whole(type));

    assertEquals(List.of(), faults(Papers.pdf(paper)));
    assertTrue(paper.pdfBytes() < MOST_A_PAGE * paper.pages() && paper.ofdBytes() < MOST_A_PAGE * paper.pages(), type.toString());
  }

  @ParameterizedTest
  @EnumSource
  @DisplayName("每种文书的 OFD 可由独立的阅读库读出，页数和文字与 PDF 相同")
  void everyFormIsReadAsOfd(PaperType type, @TempDir Path folder) throws Exception {
    var paper = Papers.rendered(type, PaperSamples.whole(type));
    var file = Files.write(folder.resolve("paper.ofd"), Papers.ofd(paper));

    try (var reader = new OFDReader(file)) {
      assertEquals(paper.pages(), reader.getNumberOfPages());
      assertEquals(sorted(Papers.text(paper)), sorted(String.join("", new ContentExtractor(reader).extractAll()).replaceAll("\\s", "")));
    }
  }

  @Test
  @DisplayName("印章图片印在落款处，PDF 仍合规，OFD 含图片")
  void aSealIsPrintedOverTheSignature() throws Exception {
    var type = PaperType.RECTIFICATION_ORDER;
    var paper = Papers.rendered(type, PaperSamples.whole(type).sealed(Seals.png()));

    assertEquals(List.of(), faults(Papers.pdf(paper)));
    var place = paper.sealPlace().orElseThrow();
    try (var document = Loader.loadPDF(Papers.pdf(paper))) {
      var page = document.getPage(place.page() - 1);
      assertTrue(page.getResources().getXObjectNames().iterator().hasNext());
      var image = Images.of(document, place.page() - 1);
      assertTrue(Images.red(image, place.x(), place.y() - 19.5), "the ring of the seal stands about its place");
    }
    assertTrue(Images.entries(Papers.ofd(paper)).contains("Doc_0/Res/picture-0.png"));
  }

  private static List<String> faults(byte[] pdf) throws Exception {
    VeraGreenfieldFoundryProvider.initialise();
    try (var parser = Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), PDFAFlavour.PDFA_2_B);
        var validator = Foundries.defaultInstance().createValidator(PDFAFlavour.PDFA_2_B, false)) {
      return validator.validate(parser).getTestAssertions().stream().map(fault -> fault.getRuleId() + " " + fault.getMessage()).distinct().toList();
    }
  }

  private static String sorted(String text) {
    return text.codePoints().sorted().collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString();
  }
}
