package org.mingcha.interview;

/** How they meet (约谈方式). */
public enum AppointmentMode {
  /** 现场 */
  IN_PERSON,
  /** 线上 */
  ONLINE
}
