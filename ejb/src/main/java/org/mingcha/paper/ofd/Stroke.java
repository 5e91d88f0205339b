package org.mingcha.paper.ofd;

import java.util.List;
import org.mingcha.paper.font.Face;

/** What is drawn on a page, in the order of drawing; millimetres from the upper left corner. */
sealed interface Stroke {

  /** Characters on one line, each with its own place. */
  record Text(Face face, double size, int colour, double y, StringBuilder characters, List<Double> places) implements Stroke {

    boolean goesOn(Text next) {
      return face == next.face && colour == next.colour && Math.abs(size - next.size) < 0.01 && Math.abs(y - next.y) < 0.01
          && bmp() && next.bmp() && next.places.get(0) > places.get(places.size() - 1);
    }

    /** Readers do not agree how many places a character of two units takes: it stands alone. */
    private boolean bmp() {
      return !Character.isHighSurrogate(characters.charAt(characters.length() - 1));
    }
  }

  /** A line or area. */
  record Shape(String data, boolean filled, double width, int colour, double x, double y, double w, double h) implements Stroke {}

  /** A picture, as PNG. */
  record Picture(byte[] png, double x, double y, double w, double h) implements Stroke {}
}
