package org.mingcha.document.sign;

import jakarta.enterprise.context.ApplicationScoped;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import javax.imageio.ImageIO;
import org.mingcha.identity.BureauView;

/**
 * The picture of a bureau's seal (印章图样), as it is printed over the signature of a paper. So far it is drawn: a ring, the star, the
 * bureau's name, and the words 测试用章, because the real one is made and kept by the public security organs' procedure alone.
 */
@ApplicationScoped
public class Seals {

  private static final int SIZE = 500;
  private static final String FONT = "/paper/font/mingcha-serif-bold.ttf";
  private static final Color RED = new Color(0xC8, 0x10, 0x2E);
  private static final double OPENING = Math.toRadians(80);

  private final Map<String, byte[]> drawn = new ConcurrentHashMap<>();

  /** A PNG with a transparent ground, 42 mm across as printed. */
  public byte[] of(BureauView bureau) {
    return drawn.computeIfAbsent(bureau.name(), Seals::draw).clone();
  }

  private static byte[] draw(String name) {
    var image = new BufferedImage(SIZE, SIZE, BufferedImage.TYPE_INT_ARGB);
    var pen = image.createGraphics();
    pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    pen.setColor(RED);
    pen.setStroke(new BasicStroke(14));
    pen.draw(new Ellipse2D.Double(12, 12, SIZE - 24, SIZE - 24));
    pen.fill(star());
    var font = font();
    around(pen, font.deriveFont((float) Math.min(62, 1000.0 / name.length())), name);
    var below = font.deriveFont(44f);
    pen.setFont(below);
    pen.drawString("测试用章", SIZE / 2 - pen.getFontMetrics().stringWidth("测试用章") / 2, 400);
    pen.dispose();
    return png(image);
  }

  /** The name along the ring, from lower left over the top to lower right. */
  private static void around(Graphics2D pen, Font font, String name) {
    var characters = name.codePoints().mapToObj(Character::toString).toList();
    double step = characters.size() == 1 ? 0 : (2 * Math.PI - 2 * OPENING) / (characters.size() - 1);
    for (int i = 0; i < characters.size(); i++) {
      double angle = characters.size() == 1 ? 0 : -Math.PI + OPENING + i * step;
      var turned = AffineTransform.getTranslateInstance(SIZE / 2.0, SIZE / 2.0);
      turned.rotate(angle);
      turned.translate(-font.getSize2D() / 2, -SIZE / 2.0 + 34 + font.getSize2D());
      pen.fill(turned.createTransformedShape(font.createGlyphVector(pen.getFontRenderContext(), characters.get(i)).getOutline()));
    }
  }

  private static Path2D star() {
    var star = new Path2D.Double();
    for (int i = 0; i < 10; i++) {
      double radius = i % 2 == 0 ? 76 : 29;
      double angle = -Math.PI / 2 + i * Math.PI / 5;
      double x = SIZE / 2.0 + radius * Math.cos(angle);
      double y = SIZE / 2.0 + radius * Math.sin(angle);
      if (i == 0) {
        star.moveTo(x, y);
      } else {
        star.lineTo(x, y);
      }
    }
    star.closePath();
    return star;
  }

  private static Font font() {
    try (var in = Seals.class.getResourceAsStream(FONT)) {
      return Font.createFont(Font.TRUETYPE_FONT, in);
    } catch (IOException | FontFormatException missing) {
      throw new IllegalStateException("the font of seals cannot be read", missing);
    }
  }

  private static byte[] png(BufferedImage image) {
    var out = new ByteArrayOutputStream();
    try {
      ImageIO.write(image, "png", out);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return out.toByteArray();
  }
}
