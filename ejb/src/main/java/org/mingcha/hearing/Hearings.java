package org.mingcha.hearing;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.mingcha.kernel.Faults;

/** The hearings of a case in order, usually none or one. */
@Embeddable
public class Hearings {

  @ElementCollection
  @CollectionTable(name = "case_hearing", joinColumns = @JoinColumn(name = "case_id"))
  @OrderColumn(name = "position")
  private List<Hearing> all = new ArrayList<>();

  public void request(LocalDate on, String requestNo) {
    all.add(Hearing.requested(on, requestNo));
  }

  /** Sets time, place and host of the open hearing, or sets them anew. */
  public void schedule(Appointment appointment) {
    replace(last().scheduled(appointment));
  }

  public void hold(LocalDate on, String minutesNo, String minutes) {
    replace(last().held(on, minutesNo, minutes));
  }

  public void report(LocalDate on, String reportNo, String report) {
    replace(last().reported(on, reportNo, report));
  }

  public void endWithout(LocalDate on, Hearing.Outcome how) {
    replace(last().notHeld(on, how));
  }

  /** When the open hearing ended without being held: a party stays away on the day that was fixed, however late that is recorded. */
  public LocalDate endedOn(Hearing.Outcome how, LocalDate today) {
    return open().map(Hearing::scheduledOn).filter(day -> how == Hearing.Outcome.ABSENT && day.isBefore(today)).orElse(today);
  }

  /** What is wrong with its ending so on that day: a party can stay away only from a hearing that was fixed, and not before its day. */
  public Faults endFaults(Hearing.Outcome how, LocalDate on, LocalDate today) {
    var fixed = open().map(Hearing::scheduledOn).orElse(null);
    var absent = how == Hearing.Outcome.ABSENT;
    return new Faults().past("/endedOn", on, open().map(Hearing::requestedOn).orElse(null), today)
        .demand(!absent || fixed != null, "/outcome", "hearing.absent-unfixed")
        .demand(!absent || fixed == null || !on.isBefore(fixed), "/endedOn", "hearing.absent-early");
  }

  /** The hearing that goes on. */
  public Optional<Hearing> open() {
    return all.stream().filter(Hearing::open).findFirst();
  }

  /** Login of who presides over the hearing that goes on; null while nobody was named. */
  public String host() {
    return open().map(Hearing::host).orElse(null);
  }

  /** How many were held to their report; a review that counts comes after all of them. */
  public int reported() {
    return (int) all.stream().filter(hearing -> hearing.outcome() == Hearing.Outcome.REPORTED).count();
  }

  public List<Hearing> all() {
    return List.copyOf(all);
  }

  private Hearing last() {
    return all.get(all.size() - 1);
  }

  private void replace(Hearing hearing) {
    all.set(all.size() - 1, hearing);
  }
}
