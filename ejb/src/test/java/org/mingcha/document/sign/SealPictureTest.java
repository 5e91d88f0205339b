package org.mingcha.document.sign;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.mingcha.kernel.Invalid;

@DisplayName("印章图样：PNG、大小适中、长宽相近、底色透明，其余一概不收")
class SealPictureTest {

  @Test
  @DisplayName("合格的图样重新存为纯粹的 PNG，一个像素不差")
  void aSeal() throws IOException {
    var picture = seal(400, 420, BufferedImage.TYPE_INT_ARGB, false);
    var stored = ImageIO.read(new ByteArrayInputStream(SealPicture.of(picture).png()));
    assertEquals("400 420 0", stored.getWidth() + " " + stored.getHeight() + " " + (stored.getRGB(0, 0) >>> 24));
    assertEquals(Color.RED.getRGB(), stored.getRGB(200, 210));
  }

  @Test
  @DisplayName("空的、别的格式、改了名的、截断的、过大的、过小的、长条的、不透明的、四角有色的、全透明的，各有明确答复")
  void whatIsNone() throws IOException {
    assertEquals("required", refusal(new byte[0]));
    assertEquals("document.seal-type", refusal("<svg/>".getBytes(StandardCharsets.UTF_8)));
    var jpeg = new ByteArrayOutputStream();
    ImageIO.write(new BufferedImage(300, 300, BufferedImage.TYPE_INT_RGB), "jpeg", jpeg);
    assertEquals("document.seal-type", refusal(jpeg.toByteArray()));
    var whole = seal(400, 400, BufferedImage.TYPE_INT_ARGB, false);
    assertEquals("document.seal-type", refusal(Arrays.copyOf(whole, 60)));
    assertEquals("document.seal-size", refusal(Arrays.copyOf(whole, SealPicture.MOST_BYTES + 1)));
    assertEquals("document.seal-shape", refusal(seal(199, 199, BufferedImage.TYPE_INT_ARGB, false)));
    assertEquals("document.seal-shape", refusal(seal(1600, 1600, BufferedImage.TYPE_INT_ARGB, false)));
    assertEquals("document.seal-shape", refusal(seal(400, 600, BufferedImage.TYPE_INT_ARGB, false)));
    assertEquals("document.seal-ground", refusal(seal(400, 400, BufferedImage.TYPE_INT_RGB, false)));
    assertEquals("document.seal-ground", refusal(seal(400, 400, BufferedImage.TYPE_INT_ARGB, true)));
    var empty = new ByteArrayOutputStream();
    ImageIO.write(new BufferedImage(400, 400, BufferedImage.TYPE_INT_ARGB), "png", empty);
    assertEquals("document.seal-ground", refusal(empty.toByteArray()));
  }

  private static String refusal(byte[] picture) {
    return assertThrows(Invalid.class, () -> SealPicture.of(picture)).violations().get(0).code();
  }

  private static byte[] seal(int width, int height, int type, boolean whole) throws IOException {
    var image = new BufferedImage(width, height, type);
    var pen = image.createGraphics();
    pen.setColor(Color.RED);
    if (whole) {
      pen.fillRect(0, 0, width, height);
    } else {
      pen.fillOval(0, 0, width, height);
    }
    pen.dispose();
    var out = new ByteArrayOutputStream();
    ImageIO.write(image, "png", out);
    return out.toByteArray();
  }
}
