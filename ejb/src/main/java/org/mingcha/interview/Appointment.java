package org.mingcha.interview;

import static org.mingcha.kernel.Faults.told;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import org.mingcha.calendar.China;
import org.mingcha.kernel.Faults;
import org.mingcha.kernel.Invalid;

/**
 * When and where the interview is to be (约谈的时间、地点), as the notice tells the operator.
 *
 * @param place the room when they meet in person, else null
 * @param link address of the meeting when they meet online, else null
 */
@Embeddable
public record Appointment(@Column(name = "scheduled_at") Instant at, @Enumerated(EnumType.STRING) AppointmentMode mode,
    String place, String link) implements Serializable {

  /** Refused as {@link Invalid}, field by field: the time lies ahead, and somebody who reads the notice can get there. */
  void demandUsable(Instant now) {
    var faults = new Faults();
    faults.demand(at != null, "/scheduledAt");
    faults.demand(at == null || at.isAfter(now), "/scheduledAt", "interview.appointment-past");
    faults.demand(at == null || day().isBefore(China.dateOf(now).plusYears(1)), "/scheduledAt", "interview.appointment-far");
    faults.demand(mode != null, "/mode");
    faults.demand(mode != AppointmentMode.IN_PERSON || told(place), "/place");
    faults.demand(mode != AppointmentMode.ONLINE || told(link), "/link");
    faults.demand(mode != AppointmentMode.ONLINE || !told(link) || link.matches("https://\\S+"), "/link", "interview.link");
    faults.throwIfAny();
  }

  LocalDate day() {
    return China.dateOf(at);
  }

  /** Without what the other way of meeting would need. */
  Appointment plain() {
    return new Appointment(at, mode, mode == AppointmentMode.IN_PERSON ? place : null, mode == AppointmentMode.ONLINE ? link : null);
  }
}
