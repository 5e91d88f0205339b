package org.mingcha.report;

/** By what two reports may tell of the same thing. */
record ReportKey(Kind kind, String value) {

  /** What the value names. */
  enum Kind { OPERATOR, SHOP, GTIN, LINK }
}
