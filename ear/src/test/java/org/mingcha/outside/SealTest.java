package org.mingcha.outside;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.mingcha.outside.SomeCases.INSPECTOR;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Base64;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.mingcha.house.MingchaRuns;
import org.mingcha.house.TheHouse;

@DisplayName("印章图样：系统管理员设置，记入审计；此后制发的文书用新图样，已制发的不变")
@ExtendWith(MingchaRuns.class)
class SealTest {

  private static final Caller ADMIN = Caller.officer("sysadmin");
  private static final String SEAL = "/api/v1/bureau-seals/330110";

  @Test
  @DisplayName("没有设置时印测试用章；设置后换成本局图样，旧文书仍是旧章；坏图片、旧版本、无权的人设不了")
  void setByTheAdministrator() throws IOException, InterruptedException {
    var earlier = SomePapers.ofSignedOrder("余杭某某旧章店").issued();
    var before = INSPECTOR.get(SEAL);
    int set = before.json().path("set").size();
    assertEquals(403, INSPECTOR.act(SEAL, "set", body(seal(321))).status());
    assertEquals(422, ADMIN.act(SEAL, "set", "{\"image\": \"bm8gcGljdHVyZQ==\"}").status());
    assertEquals(412, ADMIN.act(SEAL, "set", body(seal(321)), "\"99\"").status());

    var done = ADMIN.act(SEAL, "set", body(seal(321)));
    assertEquals("200 false sysadmin", done.status() + " " + done.text("/drawn") + " " + done.text("/set/0/setBy"), done.body());
    assertEquals(set + 1, done.json().path("set").size());

    var later = SomePapers.ofSignedOrder("余杭某某新章店").issued();
    assertEquals(321, widthOfSeal(later));
    assertTrue(widthOfSeal(earlier) != 321);
    assertEquals("true", INSPECTOR.get(earlier.path() + "/check").text("/intact"));
    assertEquals("true", INSPECTOR.get(later.path() + "/check").text("/intact"));
    var trail = Caller.officer("auditor").get("/api/v1/audit/entries?action=set-seal");
    assertTrue(trail.body().contains("330110"), trail.body());
  }

  private static int widthOfSeal(SomePapers paper) throws IOException, InterruptedException {
    try (var document = Loader.loadPDF(pdf(paper.path() + ".pdf"))) {
      for (var page : document.getPages()) {
        for (COSName name : page.getResources().getXObjectNames()) {
          if (page.getResources().getXObject(name) instanceof PDImageXObject image) {
            return image.getWidth();
          }
        }
      }
    }
    throw new AssertionError("no seal on " + paper.path());
  }

  private static byte[] pdf(String path) throws IOException, InterruptedException {
    var request = HttpRequest.newBuilder(URI.create(TheHouse.SETTINGS.applicationUrl() + path))
        .header("Authorization", "Bearer " + Tokens.officer("yuhang.inspector1")).build();
    return HttpClient.newHttpClient().send(request, BodyHandlers.ofByteArray()).body();
  }

  private static String body(byte[] png) {
    return "{\"image\": \"" + Base64.getEncoder().encodeToString(png) + "\"}";
  }

  private static byte[] seal(int width) throws IOException {
    var image = new BufferedImage(width, width, BufferedImage.TYPE_INT_ARGB);
    var pen = image.createGraphics();
    pen.setColor(Color.RED);
    pen.drawOval(10, 10, width - 20, width - 20);
    pen.fillOval(width / 4, width / 4, width / 2, width / 2);
    pen.dispose();
    var out = new ByteArrayOutputStream();
    ImageIO.write(image, "png", out);
    return out.toByteArray();
  }
}
