package org.mingcha.interview;

import java.io.Serializable;
import java.time.Instant;

/**
 * An interview in the bureau's calendar.
 *
 * @param interviewers names, separated by 、
 * @param secret whether it must not leave the system, as in a calendar that is subscribed to
 */
public record InterviewDate(String number, String title, String stage, Instant scheduledAt, AppointmentMode mode, String place,
    String interviewers, boolean secret) implements Serializable {}
