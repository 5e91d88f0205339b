package org.mingcha.cover;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import org.mingcha.identity.Duty;
import org.mingcha.identity.Officer;
import org.mingcha.identity.OfficerView;

/** An officer is away from day to day, and a colleague of the same office stands in (代理). */
@Entity
@Table(name = "officer_absence")
class Absence {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "officer_absence_seq")
  @SequenceGenerator(name = "officer_absence_seq", allocationSize = 50)
  private Long id;

  private String officer;
  private String officerName;
  private String bureau;
  @Column(name = "from_day") private LocalDate firstDay;
  @Column(name = "to_day") private LocalDate lastDay;
  @Enumerated(EnumType.STRING) private Duty duty;
  private String reason;
  private String cover;
  private String coverName;
  @Enumerated(EnumType.STRING) private AbsenceState state = AbsenceState.NAMED;
  private Instant settledAt;
  private String enteredBy;
  private String enteredByName;
  private Instant enteredAt;
  @Version private int version;

  protected Absence() {}

  static Absence entered(NewAbsence told, OfficerView absent, OfficerView cover, Officer by, Instant at) {
    var absence = new Absence();
    absence.officer = absent.user();
    absence.officerName = absent.name();
    absence.bureau = by.bureau().code();
    absence.firstDay = told.from();
    absence.lastDay = told.to();
    absence.duty = told.duty();
    absence.reason = told.reason();
    absence.enteredBy = by.user();
    absence.enteredByName = by.name();
    absence.enteredAt = at;
    absence.name(cover);
    return absence;
  }

  /** Names who stands in, in place of whoever was; that colleague has to say so anew. */
  void name(OfficerView colleague) {
    cover = colleague.user();
    coverName = colleague.name();
    state = AbsenceState.NAMED;
    settledAt = null;
  }

  void settle(AbsenceState as, Instant at) {
    state = as;
    settledAt = at;
  }

  AbsenceState state() {
    return state;
  }

  /** Whether somebody stands in on that day in Asia/Shanghai. */
  boolean coveredOn(LocalDate day) {
    return state == AbsenceState.CONFIRMED && !day.isBefore(firstDay) && !day.isAfter(lastDay);
  }

  AbsenceView view() {
    return new AbsenceView(id, officer, officerName, bureau, firstDay, lastDay, duty, reason, cover, coverName, state, settledAt, enteredBy,
        enteredByName, enteredAt, version);
  }
}
