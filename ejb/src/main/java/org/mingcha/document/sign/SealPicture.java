package org.mingcha.document.sign;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import javax.imageio.ImageIO;
import org.mingcha.kernel.Faults;

/**
 * The picture of a seal as it is brought: a PNG of moderate size, about as wide as it is high, on a transparent ground, so that the
 * words below it can be read. What it is, is asked of its bytes and not of its name.
 */
final class SealPicture {

  static final int MOST_BYTES = 256 * 1024;
  private static final int SMALLEST = 200;
  private static final int LARGEST = 1500;
  private static final double MOST_OBLONG = 1.2;
  private static final int SEEN = 128;
  private static final String IMAGE = "/image";

  private final BufferedImage image;

  private SealPicture(BufferedImage image) {
    this.image = image;
  }

  /** Refused as {@link org.mingcha.kernel.Invalid}, saying what is wrong. */
  static SealPicture of(byte[] bytes) {
    new Faults().demand(bytes.length > 0, IMAGE).demand(bytes.length <= MOST_BYTES, IMAGE, "document.seal-size").throwIfAny();
    var picture = new SealPicture(read(bytes));
    new Faults().demand(picture.clear(), IMAGE, "document.seal-ground").throwIfAny();
    return picture;
  }

  /** The same picture as a plain PNG: whatever else the file carried is left behind. */
  byte[] png() {
    var plain = new BufferedImage(image.getWidth(), image.getHeight(), BufferedImage.TYPE_INT_ARGB);
    var pen = plain.createGraphics();
    pen.drawImage(image, 0, 0, null);
    pen.dispose();
    var out = new ByteArrayOutputStream();
    try {
      ImageIO.write(plain, "png", out);
    } catch (IOException impossible) {
      throw new IllegalStateException(impossible);
    }
    return out.toByteArray();
  }

  /** Asks for the size before it draws anything: a small file may be a very large picture. */
  private static BufferedImage read(byte[] bytes) {
    var reader = ImageIO.getImageReadersByFormatName("png").next();
    try (var in = ImageIO.createImageInputStream(new ByteArrayInputStream(bytes))) {
      new Faults().demand(reader.getOriginatingProvider().canDecodeInput(in), IMAGE, "document.seal-type").throwIfAny();
      reader.setInput(in);
      int width = reader.getWidth(0);
      int height = reader.getHeight(0);
      new Faults().demand(Math.min(width, height) >= SMALLEST && Math.max(width, height) <= LARGEST
          && Math.max(width, height) <= MOST_OBLONG * Math.min(width, height), IMAGE, "document.seal-shape").throwIfAny();
      return reader.read(0);
    } catch (IOException damaged) {
      new Faults().demand(false, IMAGE, "document.seal-type").throwIfAny();
      throw new IllegalStateException(damaged);
    } finally {
      reader.dispose();
    }
  }

  /** Whether nothing is drawn in the corners, and something is within. */
  private boolean clear() {
    int right = image.getWidth() - 1;
    int foot = image.getHeight() - 1;
    return image.getColorModel().hasAlpha() && alpha(0, 0) == 0 && alpha(right, 0) == 0 && alpha(0, foot) == 0 && alpha(right, foot) == 0
        && drawn() > (long) image.getWidth() * image.getHeight() / 100;
  }

  private long drawn() {
    long seen = 0;
    for (int y = 0; y < image.getHeight(); y++) {
      for (int x = 0; x < image.getWidth(); x++) {
        seen += alpha(x, y) > SEEN ? 1 : 0;
      }
    }
    return seen;
  }

  private int alpha(int x, int y) {
    return image.getRGB(x, y) >>> 24;
  }
}
