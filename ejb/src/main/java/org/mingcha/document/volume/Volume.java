package org.mingcha.document.volume;

import org.mingcha.kernel.Basis;

/** The two volumes of a file (案卷分正卷、副卷). */
@Basis("SAMR-PROC@2022:78")
public enum Volume {
  /** 正卷 */
  MAIN("正卷"),
  /** 副卷 */
  SUB("副卷");

  private final String title;

  Volume(String title) {
    this.title = title;
  }

  /** As it stands on the cover. */
  public String title() {
    return title;
  }
}
