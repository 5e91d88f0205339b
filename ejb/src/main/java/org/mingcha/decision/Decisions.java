package org.mingcha.decision;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.mingcha.document.service.ServiceRecord;
import org.mingcha.penalty.Imposition;

/** The decisions of a case in order, usually one; what has been decided, served or annulled stays on record. */
@Embeddable
public class Decisions {

  private Transferral transferral;
  private Suspicion suspicion;
  /** Written by {@link PoliceReminders} alone, which changes nothing else. */
  @Column(updatable = false) private boolean policeReminded;

  @ElementCollection
  @CollectionTable(name = "case_decision", joinColumns = @JoinColumn(name = "case_id"))
  @OrderColumn(name = "position")
  private List<Decision> made = new ArrayList<>();

  @ElementCollection
  @CollectionTable(name = "case_decision_service", joinColumns = @JoinColumn(name = "case_id"))
  @OrderColumn(name = "position")
  private List<ServiceRecord> services = new ArrayList<>();

  @ElementCollection
  @CollectionTable(name = "case_annulment", joinColumns = @JoinColumn(name = "case_id"))
  @OrderColumn(name = "position")
  private List<Annulment> annulments = new ArrayList<>();

  @ElementCollection
  @CollectionTable(name = "case_deliberation", joinColumns = @JoinColumn(name = "case_id"))
  @OrderColumn(name = "position")
  private List<Deliberation> deliberations = new ArrayList<>();

  public void make(Decision decision) {
    made.add(decision);
  }

  public void serve(ServiceRecord service) {
    services.add(service);
  }

  public void annul(Annulment annulment) {
    annulments.add(annulment);
  }

  public void deliberate(Deliberation deliberation) {
    deliberations.add(deliberation);
  }

  public void transfer(Transferral handedTo) {
    transferral = handedTo;
  }

  /** The handlers suspect a crime; a suspicion after one that was declined takes its place. */
  public void suspect(Suspicion reported) {
    suspicion = reported;
  }

  /** The head of the bureau does not let the case go to the police. */
  public void declinePolice(String why) {
    suspicion = suspicion.declinedFor(why);
  }

  /** The police have the case. */
  public void handOver(Instant when, String receipt) {
    transferral = transferral.handed(when, receipt);
  }

  /** Null while no crime was reported. */
  public Suspicion suspicion() {
    return suspicion;
  }

  /** Whether a suspicion waits for the head of the bureau. */
  public boolean suspicionOpen() {
    return suspicion != null && suspicion.declined() == null && transferral == null;
  }

  public boolean awaitsPolice() {
    return transferral != null && transferral.awaitsPolice();
  }

  /** By when the case has to be decided anew; empty where no decision was annulled, nobody ordered one, or it has been made. */
  public Optional<LocalDate> redoBy() {
    return annulled() ? last(annulments).map(Annulment::redoBy) : Optional.empty();
  }

  /** Whether this is what was annulled last, and not for its procedure alone. */
  public boolean annulledAlike(Imposition imposition) {
    return annulled() && last(annulments).filter(annulment -> !annulment.procedural()).isPresent()
        && last().filter(Decision::penalty).filter(decision -> decision.imposition().sameAs(imposition)).isPresent();
  }

  /** The decision made last, annulled or not. */
  public Optional<Decision> last() {
    return last(made);
  }

  /** The decision that holds. */
  public Optional<Decision> inForce() {
    return annulled() ? Optional.empty() : last();
  }

  /** How the decision that holds was served; empty while it is not. */
  public Optional<ServiceRecord> service() {
    return inForce().isPresent() && services.size() == made.size() ? last(services) : Optional.empty();
  }

  public boolean annulled() {
    return !made.isEmpty() && annulments.size() == made.size();
  }

  /** Whether the leaders have discussed the penalty after so many reviews. */
  public boolean deliberatedAfter(int reviews) {
    return deliberations.stream().anyMatch(held -> held.topic() == Deliberation.Topic.PENALTY && held.reviewsBefore() >= reviews);
  }

  /** To whom the case was handed; null while it was not. */
  public Transferral transferral() {
    return transferral;
  }

  public List<Decision> made() {
    return List.copyOf(made);
  }

  /** In the order of the decisions; one less while the last is not served. */
  public List<ServiceRecord> services() {
    return List.copyOf(services);
  }

  public List<Annulment> annulments() {
    return List.copyOf(annulments);
  }

  public List<Deliberation> deliberations() {
    return List.copyOf(deliberations);
  }

  private static <T> Optional<T> last(List<T> list) {
    return list.isEmpty() ? Optional.empty() : Optional.of(list.get(list.size() - 1));
  }
}
