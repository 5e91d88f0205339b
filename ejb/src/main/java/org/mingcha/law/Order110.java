package org.mingcha.law;

import java.time.LocalDate;
import org.mingcha.kernel.Basis;

/** SAMR Order No. 110 (网络销售重点工业产品质量安全监督管理规定). */
public final class Order110 {

  /** First day of its force (第38条). */
  public static final LocalDate IN_FORCE_FROM = LocalDate.of(2026, 12, 1);

  private Order110() {}

  /** Whether an act of that day falls under the order. */
  @Basis("SAMR-110@2025:38")
  public static boolean inForceOn(LocalDate day) {
    return !day.isBefore(IN_FORCE_FROM);
  }
}
