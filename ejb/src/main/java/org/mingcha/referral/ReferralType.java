package org.mingcha.referral;

import org.mingcha.kernel.Citation;

/** What goes to the other bureau. */
public enum ReferralType {
  /** 质量问题通报（第110号令第25条）：管辖不转移 */
  QUALITY_NOTICE("SAMR-110@2025:25"),
  /** 线索移送（程序规定第14条） */
  LEAD_TRANSFER("SAMR-PROC@2022:14");

  private final String basis;

  ReferralType(String basis) {
    this.basis = basis;
  }

  /** The article under which it goes. */
  public Citation basis() {
    return Citation.of(basis);
  }
}
