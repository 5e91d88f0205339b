package org.mingcha.paper;

import java.time.LocalDate;

/**
 * The wording of a form from a day on: of the release, or of a province (程序规定第八十六条 leaves the forms to the provinces).
 *
 * @param from first day on which it is used
 * @param province code of the province whose own it is; empty for the release
 * @param source the template: XHTML with merge fields in double braces
 */
public record PaperEdition(PaperType type, LocalDate from, String province, String source) {

  /** Whether papers are made by it on that day, and not only from a later one. */
  public boolean inUseOn(LocalDate day) {
    return !day.isBefore(from);
  }

  /** Names it for good, such as {@code PENALTY_NOTICE@2021-07-15} or {@code PENALTY_NOTICE@2027-01-01/330000}. */
  public String key() {
    return type + "@" + from + (province.isEmpty() ? "" : "/" + province);
  }
}
