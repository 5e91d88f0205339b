package org.mingcha.summary.money;

import org.mingcha.kernel.Basis;

/** Why officers may take a fine themselves, in place of the bank (当场收缴的情形). */
@Basis({"SAMR-PROC@2022:72", "APL@2021:68", "APL@2021:69"})
public enum CollectionGround {
  /** 罚款一百元以下 */
  SMALL_FINE,
  /** 不当场收缴事后难以执行 */
  HARD_LATER,
  /** 边远、水上、交通不便地区，当事人提出 */
  REMOTE_AT_REQUEST
}
