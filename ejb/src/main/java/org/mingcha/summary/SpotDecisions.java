package org.mingcha.summary;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.mingcha.decision.Annulment;
import org.mingcha.penalty.Imposition;

/** The decision made on the spot, and those before it that were annulled; what was annulled stays on record. */
@Embeddable
class SpotDecisions {

  private String documentNo;
  private LocalDate decidedOn;
  @Embedded private HandedOver handedOver;

  @ElementCollection
  @CollectionTable(name = "summary_annulment", joinColumns = @JoinColumn(name = "summary_id"))
  @OrderColumn(name = "position")
  private List<AnnulledDecision> annulled = new ArrayList<>();

  void make(String document, LocalDate on, HandedOver how) {
    documentNo = document;
    decidedOn = on;
    handedOver = how;
  }

  /** It does not hold any more, and neither does what it imposed for that act. */
  void annul(Annulment annulment, Imposition imposition, PlainAct act) {
    annulled.add(new AnnulledDecision(annulment, documentNo, decidedOn, imposition.rule(), imposition.fine(), act.facts()));
  }

  /** There is none to be carried out until another is made. */
  void beginAnew() {
    make(null, null, null);
  }

  /** Whether the decision made last was annulled. */
  boolean lastAnnulled() {
    return documentNo != null && annulment().filter(last -> last.decisionNo().equals(documentNo)).isPresent();
  }

  /** Whether there is one that was not annulled. */
  boolean inForce() {
    return decidedOn != null && !lastAnnulled();
  }

  /** Whether whoever annulled the decision told the bureau to decide anew. */
  boolean redoOrdered() {
    return annulment().filter(last -> last.annulment().redoBy() != null).isPresent();
  }

  /** Whether that would impose for that act what was annulled, and not for its procedure alone. */
  boolean annulledAlike(Imposition imposition, PlainAct act) {
    return annulment().filter(last -> last.sameAs(imposition, act)).isPresent();
  }

  /** Number of the decision made last; null without one. */
  String documentNo() {
    return documentNo;
  }

  /** Null without one. */
  LocalDate decidedOn() {
    return decidedOn;
  }

  HandedOver handedOver() {
    return handedOver;
  }

  List<AnnulledDecision> annulled() {
    return List.copyOf(annulled);
  }

  private Optional<AnnulledDecision> annulment() {
    return annulled.isEmpty() ? Optional.empty() : Optional.of(annulled.get(annulled.size() - 1));
  }
}
