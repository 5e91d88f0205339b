package org.mingcha.decision;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.mingcha.document.ServiceRecord;

/** The decisions of a case in order, usually one; what has been decided, served or annulled stays on record. */
@Embeddable
public class Decisions {

  private Transferral transferral;

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
