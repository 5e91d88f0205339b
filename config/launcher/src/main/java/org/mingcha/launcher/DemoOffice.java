package org.mingcha.launcher;

import java.util.List;

/** The people of one bureau of the demo, such as {@code yuhang}. */
record DemoOffice(String place) {

  /** Whether a platform of the demo has its domicile here. */
  boolean hasPlatform() {
    return place.equals("yuhang") || place.equals("nanshan");
  }

  /** One of the two with a valid certificate. */
  String inspector(int no) {
    return place + ".inspector" + (Math.floorMod(no, 2) + 1);
  }

  List<String> handlers() {
    return List.of(inspector(0), inspector(1));
  }

  String unitHead() {
    return place + ".unithead";
  }

  String leader() {
    return place + ".leader";
  }

  String liaison() {
    return place + ".liaison";
  }
}
