package org.mingcha.kernel;

import java.time.LocalDate;

/** Values out of rows of plain SQL. */
public final class Rows {

  private Rows() {}

  /** A date column, which the driver may hand over in either of two types; null stays null. */
  public static LocalDate day(Object date) {
    return date instanceof java.sql.Date sql ? sql.toLocalDate() : (LocalDate) date;
  }

  /** A LIKE pattern for "contains this", or null for null; the text's own wildcards are plain characters. */
  public static String contains(String part) {
    return part == null || part.isBlank() ? null
        : "%" + part.strip().replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_") + "%";
  }
}
