package org.mingcha.paper.font;

/** The fonts that ship with the release, in the order in which they are asked for a character. */
public enum Face {
  /** Song type for everything: GB 18030-2022 level 2, after Noto Serif SC. */
  SERIF("mingcha-serif"),
  /** The same, heavy, for headings: GB 2312; what it lacks is printed in the common weight. */
  HEAVY("mingcha-serif-bold"),
  /** CJK Extensions B to F for names, GB 18030-2022 level 3, after HanaMinB. */
  RARE("mingcha-rare");

  private final String file;

  Face(String file) {
    this.file = file;
  }

  /** Its name in style sheets, which is its file's. */
  public String family() {
    return file;
  }

  String resource() {
    return "/paper/font/" + file + ".ttf";
  }
}
