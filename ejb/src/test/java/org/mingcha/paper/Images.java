package org.mingcha.paper;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipInputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;

/** Pages as pictures, and how they compare. */
final class Images {

  private static final int DPI = 72;

  private Images() {}

  static BufferedImage of(PDDocument document, int page) throws IOException {
    return new PDFRenderer(document).renderImageWithDPI(page, DPI);
  }

  /** Whether something red is within a millimetre of the place. */
  static boolean red(BufferedImage image, double x, double y) {
    for (var dx = -3; dx <= 3; dx++) {
      for (var dy = -3; dy <= 3; dy++) {
        var rgb = image.getRGB((int) (x / 25.4 * DPI) + dx, (int) (y / 25.4 * DPI) + dy);
        if ((rgb >> 16 & 255) > 200 && (rgb >> 8 & 255) < 160 && (rgb & 255) < 160) {
          return true;
        }
      }
    }
    return false;
  }

  /** How dark each square of a grid of 24 columns and 34 rows is, from 0 for white to 15, row by row in hexadecimal. */
  static List<String> grid(BufferedImage image) {
    var rows = new ArrayList<String>();
    for (var row = 0; row < 34; row++) {
      var line = new StringBuilder();
      for (var column = 0; column < 24; column++) {
        line.append(Integer.toHexString(Math.min(15, darkness(image, column, row) / 8)));
      }
      rows.add(line.toString());
    }
    return rows;
  }

  /** The greatest difference between two grids, square by square. */
  static int difference(List<String> one, List<String> other) {
    var most = one.size() == other.size() ? 0 : 16;
    for (var i = 0; i < one.size() && most < 16; i++) {
      for (var j = 0; j < one.get(i).length(); j++) {
        most = Math.max(most, Math.abs(Character.digit(one.get(i).charAt(j), 16) - Character.digit(other.get(i).charAt(j), 16)));
      }
    }
    return most;
  }

  static List<String> entries(byte[] zip) throws IOException {
    var names = new ArrayList<String>();
    try (var in = new ZipInputStream(new ByteArrayInputStream(zip))) {
      for (var entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        names.add(entry.getName());
      }
    }
    return names;
  }

  private static int darkness(BufferedImage image, int column, int row) {
    var sum = 0L;
    var count = 0;
    for (var x = column * image.getWidth() / 24; x < (column + 1) * image.getWidth() / 24; x++) {
      for (var y = row * image.getHeight() / 34; y < (row + 1) * image.getHeight() / 34; y++) {
        sum += 255 - (image.getRGB(x, y) >> 8 & 255);
        count++;
      }
    }
    return (int) (sum / count);
  }
}
