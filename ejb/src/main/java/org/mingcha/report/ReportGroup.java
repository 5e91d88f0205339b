package org.mingcha.report;

/** The groups of data that a report must hold (第110号令第15条). */
public enum ReportGroup {
  OPERATOR_IDENTITY, SHOP, PRODUCT, VIOLATION, RECORDS, MEASURES;

  ReportGroup unless(boolean supplied) {
    return supplied ? null : this;
  }
}
