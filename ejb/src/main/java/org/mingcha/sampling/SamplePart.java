package org.mingcha.sampling;

/** The two sealed parts of a batch's sample. */
public enum SamplePart {
  /** 检验样品 */
  TEST,
  /** 备用样品 */
  SPARE
}
