package org.mingcha.identity;

import java.io.Serializable;

/**
 * A bureau as others see it.
 *
 * @param code division code of its seat, such as {@code 330110}
 * @param nameEn null where nobody has given one; {@link #nameIn} then gives the Chinese name
 * @param token the characters that stand for the bureau in numbers (机关代字), such as 余市监
 * @param level level in law
 * @param equivalentLevel a second level where a bureau of the same level is looked for, as cities without counties have
 *     it; null for most
 * @param superior code of the bureau above, null for the national bureau
 * @param path codes from the national bureau down, such as {@code /100000/330000/330100/330110/}
 * @param active false for a bureau that has been dissolved or merged
 */
public record BureauView(String code, String name, String nameEn, String token, BureauLevel level,
    BureauLevel equivalentLevel, String superior, String path, boolean active, int version) implements Serializable {

  /** A bureau at work, of one level. */
  public BureauView(String code, String name, String nameEn, String token, BureauLevel level, String superior, String path) {
    this(code, name, nameEn, token, level, null, superior, path, true, 0);
  }

  /** Whether it is of this level in law; Zhongshan is of two. */
  public boolean isOf(BureauLevel wanted) {
    return level == wanted || equivalentLevel == wanted;
  }

  /** Its name in English if it has one and English is asked for, else in Chinese. */
  public String nameIn(String language) {
    return "en".equals(language) && nameEn != null ? nameEn : name;
  }
}
