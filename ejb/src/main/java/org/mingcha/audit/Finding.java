package org.mingcha.audit;

import java.io.Serializable;

/**
 * Something that was done to the audit trail behind the application's back.
 *
 * @param chain the chain, or {@code anchors} where an anchor itself was touched
 * @param from first number concerned: of an entry in its chain, or of an anchor
 * @param to last number concerned, the same as {@code from} for a single one
 */
public record Finding(What what, String chain, long from, long to) implements Serializable {

  /** Stands for a chain where an anchor was touched. */
  public static final String ANCHORS = "anchors";

  /** What was done. */
  public enum What {
    /** 内容被改动，与摘要不符 */
    EDITED("edited: it does not match its digest"),
    /** 内容连同摘要被改动，前后不衔接 */
    REPLACED("replaced: it matches its digest, but the chain does not hang together there"),
    /** 中间的记录被删除 */
    DELETED("deleted"),
    /** 插入了不属于此链的记录 */
    INSERTED("inserted: the chain was written without it"),
    /** 与另一条记录对调 */
    SWAPPED("swapped with the other"),
    /** 末尾的记录被截去 */
    CUT_OFF("cut off from the end"),
    /** 链首记录丢失 */
    HEAD_MISSING("the head of the chain is missing"),
    /** 已固证的记录不见了 */
    ANCHORED_GONE("gone, though an anchor holds it"),
    /** 已固证之后被整体改写 */
    REWRITTEN("rewritten after an anchor held it"),
    /** 固证记录被改动 */
    ANCHOR_EDITED("anchor edited: it does not match its digest"),
    /** 固证记录前后不衔接或者缺号 */
    ANCHOR_GONE("anchor gone, or not following the one before"),
    /** 签名无效或者不是本单位的密钥 */
    ANCHOR_UNSIGNED("anchor without a signature by a trusted key"),
    /** 与留存在外的固证文件不符 */
    ANCHOR_OTHERWISE("anchor other than in the file kept outside");

    private final String words;

    What(String words) {
      this.words = words;
    }
  }

  static Finding at(What what, String chain, long number) {
    return new Finding(what, chain, number, number);
  }

  static Finding anchor(What what, long number) {
    return at(what, ANCHORS, number);
  }

  /** A line for people: which chain, which number, what. */
  public String line() {
    return chain + " " + (from == to ? String.valueOf(from) : from + "–" + to) + " " + what + " (" + what.words + ")";
  }
}
