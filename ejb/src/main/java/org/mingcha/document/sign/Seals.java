package org.mingcha.document.sign;

import jakarta.enterprise.context.ApplicationScoped;
import java.awt.BasicStroke;
import java.awt.Color;
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
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.mingcha.identity.BureauView;

/**
 * Draws a seal for a bureau that has set no picture of its own (印章图样): a ring, the star, the bureau's name, and the words 测试用章,
 * because the real one is made and kept by the public security organs' procedure alone.
 */
@ApplicationScoped
class Seals {

  private static final int SIZE = 500;
  private static final String FONT = "/paper/font/mingcha-serif-bold.ttf";
  private static final String TEST = "测试用章";
  private static final Color RED = new Color(0xC8, 0x10, 0x2E);
  private static final double OPENING = Math.toRadians(80);

  private final Map<String, byte[]> drawn = new ConcurrentHashMap<>();

  /** A PNG with a transparent ground, 42 mm across as printed. */
  byte[] of(BureauView bureau) {
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
    try (var in = Seals.class.getResourceAsStream(FONT); var font = new TTFParser().parse(new RandomAccessReadBuffer(in))) {
      around(pen, font, name, Math.min(62, 1000.0 / name.length()));
      below(pen, font, TEST, 44);
    } catch (IOException missing) {
      throw new UncheckedIOException("the font of seals cannot be read", missing);
    }
    pen.dispose();
    return png(image);
  }

  /** The name along the ring, from lower left over the top to lower right. */
  private static void around(Graphics2D pen, TrueTypeFont font, String name, double size) throws IOException {
    var characters = name.codePoints().toArray();
    double step = characters.length == 1 ? 0 : (2 * Math.PI - 2 * OPENING) / (characters.length - 1);
    for (int i = 0; i < characters.length; i++) {
      var turned = AffineTransform.getTranslateInstance(SIZE / 2.0, SIZE / 2.0);
      turned.rotate(characters.length == 1 ? 0 : -Math.PI + OPENING + i * step);
      turned.translate(-size / 2, -SIZE / 2.0 + 34 + size);
      fill(pen, font, characters[i], size, turned);
    }
  }

  private static void below(Graphics2D pen, TrueTypeFont font, String words, double size) throws IOException {
    var characters = words.codePoints().toArray();
    for (int i = 0; i < characters.length; i++) {
      fill(pen, font, characters[i], size, AffineTransform.getTranslateInstance(SIZE / 2.0 + (i - characters.length / 2.0) * size, 400));
    }
  }

  /** One character, as wide as it is high, with its foot on the line; nothing for one that the font does not have. */
  private static void fill(Graphics2D pen, TrueTypeFont font, int character, double size, AffineTransform place) throws IOException {
    var glyph = font.getGlyph().getGlyph(font.getUnicodeCmapLookup().getGlyphId(character));
    if (glyph != null) {
      double unit = size / font.getUnitsPerEm();
      place.scale(unit, -unit);
      pen.fill(place.createTransformedShape(glyph.getPath()));
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
