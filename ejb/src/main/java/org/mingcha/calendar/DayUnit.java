package org.mingcha.calendar;

import org.mingcha.kernel.Basis;

/**
 * What a limit counts. The Penalty Law itself means working days by "two", "three", "five" and "seven days" (处罚法85)
 * and calendar days by every longer time, so both run side by side in one case.
 */
@Basis("APL@2021:85")
public enum DayUnit {

  /** 工作日. */
  WORKING("WORKING_DAY"),
  /** 日: every day counts; a last day on a day of rest rolls forward. */
  CALENDAR("DAY"),
  /** 小时: runs through nights and holidays. */
  HOUR("HOUR");

  private final String wireName;

  DayUnit(String wireName) {
    this.wireName = wireName;
  }

  /** The name in the HTTP contract. */
  public String wireName() {
    return wireName;
  }
}
