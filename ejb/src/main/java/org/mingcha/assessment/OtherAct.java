package org.mingcha.assessment;

import java.io.Serializable;

/**
 * What the handlers say of a case with a penalty that seems to concern this party and act (已有处罚的认定); the reviewer reads the reason.
 *
 * @param caseNo number of that case
 * @param said null is kept as {@link Said#OTHER_ACT}
 */
public record OtherAct(String caseNo, Said said, String reason) implements Serializable {

  /** What is true of that case. */
  public enum Said {
    /** 不属同一违法行为 */
    OTHER_ACT,
    /** 不是同一当事人 */
    OTHER_PARTY,
    /** 是同一当事人 */
    SAME_PARTY
  }

  public OtherAct {
    said = said == null ? Said.OTHER_ACT : said;
  }

  /** Party, duty and days would let one think that it was the same act; it was another one (不属同一违法行为). */
  public OtherAct(String caseNo, String reason) {
    this(caseNo, Said.OTHER_ACT, reason);
  }
}
