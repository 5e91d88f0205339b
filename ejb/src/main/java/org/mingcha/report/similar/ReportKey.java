package org.mingcha.report.similar;

/** By what two reports may tell of the same thing. */
public record ReportKey(Kind kind, String value) {

  /** What the value names. */
  public enum Kind { OPERATOR, SHOP, GTIN, LINK }
}
