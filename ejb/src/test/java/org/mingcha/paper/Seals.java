package org.mingcha.paper;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;

/** A seal to print: a red ring on a transparent ground, 40 mm across. */
final class Seals {

  private Seals() {}

  static byte[] png() {
    var image = new BufferedImage(400, 400, BufferedImage.TYPE_INT_ARGB);
    var pen = image.createGraphics();
    pen.setColor(Color.RED);
    pen.setStroke(new BasicStroke(12));
    pen.drawOval(6, 6, 388, 388);
    pen.dispose();
    var out = new ByteArrayOutputStream();
    try {
      ImageIO.write(image, "png", out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }
}
