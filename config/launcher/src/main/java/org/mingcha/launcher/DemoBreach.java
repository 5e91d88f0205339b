package org.mingcha.launcher;

import java.time.LocalDate;

/**
 * What the shops of the demo's cases and orders failed to show. Order 110 reaches no act before its first day, so a case filed earlier is one of
 * the law on electronic commerce.
 */
enum DemoBreach {
  LICENCE("LICENCE_NOT_SHOWN", "OTHER", "R-EC76", "未公示营业执照和行政许可信息", "在首页显著位置持续公示营业执照和行政许可信息。",
      "违反电子商务法第十五条第一款。", "依据电子商务法第七十六条处以罚款。"),
  CERTIFICATE("DISPLAY", "DISPLAY", "P-27", "未展示认证证书编号", "在销售页面展示认证证书编号。",
      "违反第110号令第八条第一款。", "依据第110号令第二十七条处以罚款。");

  private static final LocalDate ORDER_110 = LocalDate.of(2026, 12, 1);

  private final String conduct;
  private final String ordered;
  private final String rule;
  private final String what;
  private final String demand;
  private final String nature;
  private final String proposal;

  DemoBreach(String conduct, String ordered, String rule, String what, String demand, String nature, String proposal) {
    this.conduct = conduct;
    this.ordered = ordered;
    this.rule = rule;
    this.what = what;
    this.demand = demand;
    this.nature = nature;
    this.proposal = proposal;
  }

  /** What may be found on that day. */
  static DemoBreach on(LocalDate day) {
    return reachedByOrder110(day) ? CERTIFICATE : LICENCE;
  }

  /** Whether Order 110 is in force on that day. */
  static boolean reachedByOrder110(LocalDate day) {
    return !day.isBefore(ORDER_110);
  }

  String conduct() {
    return conduct;
  }

  /** As what its correction is ordered. */
  String ordered() {
    return ordered;
  }

  String rule() {
    return rule;
  }

  String what() {
    return what;
  }

  String demand() {
    return demand;
  }

  String nature() {
    return nature;
  }

  String proposal() {
    return proposal;
  }
}
