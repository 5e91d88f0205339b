package org.mingcha.outside;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.mingcha.outside.SomeCases.INSPECTOR;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.zip.ZipFile;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.mingcha.document.volume.VolumeVerifier;
import org.mingcha.house.MingchaRuns;
import org.mingcha.house.TheHouse;

@DisplayName("案卷：正卷、副卷按法定顺序，封面、目录、页号、备考表，案卷包离线可核验（程序规定第78条）")
@ExtendWith(MingchaRuns.class)
class VolumeTest {

  @TempDir private Path folder;

  @Test
  @DisplayName("一案的正卷和副卷：文书照顺序，目录写页号，书签可跳转；案卷包改动即可看出")
  void theVolumesOfACase() throws Exception {
    // given a case with a report, a review and a notice
    var aCase = SomeCases.investigated("余杭某某案卷店").disobeyed().reviewed("").approved("5000");
    SomePapers.drafted(INSPECTOR, aCase.href(), "INVESTIGATION_REPORT").issued();
    var order = SomePapers.drafted(INSPECTOR, order(aCase), "RECTIFICATION_ORDER").filled().issued();
    var notice = SomePapers.drafted(INSPECTOR, aCase.href(), "PENALTY_NOTICE").filled().issued();

    // when its volumes are bound
    var main = file(aCase.href() + "/volumes/main.pdf");
    var sub = file(aCase.href() + "/volumes/sub.pdf");

    // then the list is what is bound: the same papers in the same order, with pages where they are here
    var listed = INSPECTOR.get(aCase.href() + "/volume");
    assertEquals(List.of(order.text("/number"), notice.text("/number")), held(listed, "main"));
    assertTrue(listed.json().path("missing").asInt() > 0, listed.body());
    for (var paper : listed.json().path("main")) {
      assertEquals(paper.path("held").asBoolean(), paper.path("pages").asInt() > 0, paper.toString());
      assertTrue(text(main).replaceAll("\\s", "").contains(paper.path("title").asText().replaceAll("\\s", "")), paper + text(main));
    }
    assertTrue(text(main).replaceAll("\\s", "").contains("只有记录，系统内没有文件"), text(main));

    // and each has cover, index, papers in order and note
    assertEquals(List.of("卷宗封面", "卷内文件目录", "责令改正通知书 " + order.text("/number"), "行政处罚告知书 " + notice.text("/number"),
        "卷内备考表"), bookmarks(main));
    assertTrue(text(main).contains(notice.text("/number")) && text(main).contains("正卷"), text(main));
    assertEquals("案件调查终结报告", bookmarks(sub).get(2).strip());
    assertEquals(404, INSPECTOR.get(aCase.href() + "/volumes/other.pdf").status());

    // and the package is checked without us
    var zip = file(aCase.href() + "/volumes/package.zip");
    assertEquals(List.of(), new VolumeVerifier(Set.of()).verify(zip));
    try (var entries = new ZipFile(zip.toFile())) {
      assertTrue(entries.stream().anyMatch(entry -> entry.getName().endsWith(".ofd")));
    }
    assertTrue(INSPECTOR.get(aCase.href() + "/timeline").body().contains("pack-volume"));
    assertEquals(403, Caller.officer("hangzhou.inspector1").get(aCase.href() + "/volumes/package.zip").status());
    assertEquals(404, Caller.officer("cixi.inspector1").get(aCase.href() + "/volumes/main.pdf").status());
  }

  private static List<String> held(Reply volume, String which) {
    var held = new ArrayList<String>();
    volume.json().path(which).forEach(paper -> {
      if (paper.path("held").asBoolean()) {
        held.add(paper.path("documentNo").asText());
      }
    });
    return held;
  }

  /** The order that was given within the case. */
  private static String order(SomeCases aCase) {
    for (var link : aCase.seen().json().path("links")) {
      if (link.path("kind").asText().equals("rectification-orders")) {
        return link.path("href").asText();
      }
    }
    throw new AssertionError(aCase.seen().body());
  }

  private Path file(String path) throws Exception {
    var request = HttpRequest.newBuilder(URI.create(TheHouse.SETTINGS.applicationUrl() + path))
        .header("Authorization", "Bearer " + Tokens.officer("yuhang.inspector1")).build();
    var answer = HttpClient.newHttpClient().send(request, BodyHandlers.ofByteArray());
    assertEquals(200, answer.statusCode(), new String(answer.body(), StandardCharsets.UTF_8));
    return Files.write(folder.resolve(path.substring(path.lastIndexOf('/') + 1)), answer.body());
  }

  private static List<String> bookmarks(Path pdf) throws Exception {
    try (var document = Loader.loadPDF(pdf.toFile())) {
      var titles = new ArrayList<String>();
      document.getDocumentCatalog().getDocumentOutline().children().forEach(item -> titles.add(item.getTitle().strip()));
      return titles;
    }
  }

  private static String text(Path pdf) throws Exception {
    try (var document = Loader.loadPDF(pdf.toFile())) {
      return new PDFTextStripper().getText(document);
    }
  }
}
