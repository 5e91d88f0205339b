package org.mingcha.lead;

import org.mingcha.kernel.Basis;
import org.mingcha.kernel.Citation;

/**
 * On what ground a lead is not filed (不予立案情形). Article 20 lets four be; that a lead which fails a condition of
 * Article 19 is not filed follows from that article.
 */
@Basis({"SAMR-PROC@2022:19", "SAMR-PROC@2022:20"})
public enum NotFilingGround {
  /** 违法行为轻微并及时改正，没有造成危害后果 */
  MINOR_AND_CORRECTED("SAMR-PROC@2022:20"),
  /** 初次违法且危害后果轻微并及时改正 */
  FIRST_AND_CORRECTED("SAMR-PROC@2022:20"),
  /** 当事人有证据足以证明没有主观过错 */
  NO_FAULT("SAMR-PROC@2022:20"),
  /** 依法可以不予立案的其他情形 */
  OTHER_LAWFUL_GROUND("SAMR-PROC@2022:20"),
  /** 立案条件（第19条）未全部满足 */
  CONDITIONS_NOT_MET("SAMR-PROC@2022:19");

  private final String basis;

  NotFilingGround(String basis) {
    this.basis = basis;
  }

  /** The article that the decision names. */
  public Citation basis() {
    return Citation.of(basis);
  }
}
