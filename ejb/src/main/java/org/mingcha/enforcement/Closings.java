package org.mingcha.enforcement;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import java.util.ArrayList;
import java.util.List;

/** The reports that closed the investigation of a case, in order, and whether the last of them still does. */
@Embeddable
class Closings {

  @Column(name = "investigation_closed")
  private boolean closed;

  @Column(name = "reports_before")
  private int before;

  @ElementCollection
  @CollectionTable(name = "case_closing_report", joinColumns = @JoinColumn(name = "case_id"))
  @OrderColumn(name = "position")
  private List<ClosingReport> all = new ArrayList<>();

  void close(ClosingReport report) {
    all.add(report);
    closed = true;
  }

  void reopen() {
    closed = false;
  }

  /** The case is decided anew: what has been reported so far led to what was annulled. */
  void beginAnew() {
    before = all.size();
    closed = false;
  }

  boolean closed() {
    return closed;
  }

  /** Whether what was reported since the annulment finds the same facts and the same breach, word for word. */
  boolean sameAsAnnulled() {
    return before > 0 && all.size() > before && all.get(all.size() - 1).sameCaseAs(all.get(before - 1));
  }

  List<ClosingReport> all() {
    return List.copyOf(all);
  }
}
