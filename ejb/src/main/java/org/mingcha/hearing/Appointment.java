package org.mingcha.hearing;

import java.io.Serializable;
import java.time.LocalDate;

/** Who presides over a hearing, when and where it is held, and how the party was told (听证通知书). */
public record Appointment(String host, String hostName, LocalDate scheduledOn, String place, String noticeNo, LocalDate noticeServedOn)
    implements Serializable {}
