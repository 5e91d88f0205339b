package org.mingcha.report;

import java.io.Serializable;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Something in a report that looks wrong but does not hinder its acceptance.
 *
 * @param code key of the text
 * @param pointer JSON Pointer to the field
 */
public record ReportWarning(String code, String pointer) implements Serializable {

  /** Several as one text column: code and pointer, one a line. */
  static String lines(List<ReportWarning> warnings) {
    return warnings.stream().map(warning -> warning.code() + " " + warning.pointer()).collect(Collectors.joining("\n"));
  }
}
