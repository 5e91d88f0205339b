package org.mingcha.cover;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.mingcha.identity.Duty;

/** Tells for whom somebody stands in. It gives nobody a right: what one may do, one's own account says. */
@ApplicationScoped
public class Covers {

  private Absences absences;

  protected Covers() {}

  @Inject
  Covers(Absences absences) {
    this.absences = absences;
  }

  /** What concerns this officer from that day on: own absences, and those of colleagues for whom he or she stands in or is asked to. */
  public List<AbsenceView> concerning(String user, LocalDate day) {
    return absences.concerning(user, day);
  }

  /** The colleagues whose office this officer covers on that day in Asia/Shanghai; nobody most of the time. */
  public List<AbsenceView> by(String user, Duty duty, LocalDate day) {
    return absences.concerning(user, day).stream()
        .filter(absence -> absence.cover().equals(user) && absence.duty() == duty && absence.coveredOn(day)).toList();
  }

  /**
   * The names of those for whom this officer takes a step by that office: of an inspector's work those who handle the matter
   * ({@code handlers}, logins) when the officer does not, of a signature or review whoever holds the office.
   */
  public List<String> whom(String user, Duty duty, Collection<String> handlers, LocalDate day) {
    if (duty == Duty.INSPECTOR && (handlers.isEmpty() || handlers.contains(user))) {
      return List.of();
    }
    return by(user, duty, day).stream().filter(absence -> duty != Duty.INSPECTOR || handlers.contains(absence.officer()))
        .map(AbsenceView::officerName).toList();
  }
}
