package org.mingcha.hearing;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.io.Serializable;
import java.time.LocalDate;

/**
 * One hearing as far as it has come; what has not happened yet is null. All days are days in Asia/Shanghai.
 *
 * @param requestNo the party's request, or the receipt on which it was written
 * @param host login of the officer who presides (听证主持人)
 * @param noticeServedOn when the notice of time and place reached the party
 * @param minutesNo the record that the party signed (听证笔录)
 * @param report what the host reports (听证报告)
 */
@Embeddable
public record Hearing(LocalDate requestedOn, String requestNo, String host, String hostName, LocalDate scheduledOn, String place,
    String noticeNo, LocalDate noticeServedOn, LocalDate heldOn, String minutesNo, String minutes, String reportNo, String report,
    LocalDate endedOn, @Enumerated(EnumType.STRING) Outcome outcome) implements Serializable {

  /** How a hearing ended (听证结果). */
  public enum Outcome {
    /** 已举行并报告 */
    REPORTED,
    /** 当事人撤回听证要求 */
    WITHDRAWN,
    /** 当事人无正当理由不出席或者擅自退出，视为放弃 */
    ABSENT
  }

  static Hearing requested(LocalDate on, String requestNo) {
    return new Hearing(on, requestNo, null, null, null, null, null, null, null, null, null, null, null, null, null);
  }

  Hearing scheduled(Appointment a) {
    return new Hearing(requestedOn, requestNo, a.host(), a.hostName(), a.scheduledOn(), a.place(), a.noticeNo(), a.noticeServedOn(),
        null, null, null, null, null, null, null);
  }

  Hearing held(LocalDate on, String paper, String words) {
    return new Hearing(requestedOn, requestNo, host, hostName, scheduledOn, place, noticeNo, noticeServedOn, on, paper, words,
        null, null, null, null);
  }

  Hearing reported(LocalDate on, String paper, String words) {
    return new Hearing(requestedOn, requestNo, host, hostName, scheduledOn, place, noticeNo, noticeServedOn, heldOn, minutesNo, minutes,
        paper, words, on, Outcome.REPORTED);
  }

  Hearing notHeld(LocalDate on, Outcome how) {
    return new Hearing(requestedOn, requestNo, host, hostName, scheduledOn, place, noticeNo, noticeServedOn, heldOn, minutesNo, minutes,
        null, null, on, how);
  }

  boolean open() {
    return outcome == null;
  }
}
