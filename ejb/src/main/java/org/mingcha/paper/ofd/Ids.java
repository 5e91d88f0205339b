package org.mingcha.paper.ofd;

import org.mingcha.paper.font.Face;

/** Numbers of the objects in a package, each once: fonts have the first, pages and pictures fixed ranges, what is drawn the rest. */
final class Ids {

  private static final int PAGES = 1_000;
  private static final int PICTURES = 100;
  private static final int DRAWN = 10_000;

  private int last = DRAWN;

  String next() {
    return String.valueOf(++last);
  }

  String last() {
    return String.valueOf(last);
  }

  static String font(Face face) {
    return String.valueOf(face.ordinal() + 1);
  }

  static String picture(int index) {
    return String.valueOf(PICTURES + index);
  }

  static String page(int index) {
    return String.valueOf(PAGES + index);
  }
}
