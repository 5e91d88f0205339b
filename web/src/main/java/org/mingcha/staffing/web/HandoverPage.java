package org.mingcha.staffing.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;
import java.util.List;
import org.mingcha.identity.OfficerView;
import org.mingcha.staffing.Handover;
import org.mingcha.staffing.HandoverReport;

/** Hands over the matter that the address names, or everything open that an officer handles. */
@Named
@ViewScoped
public class HandoverPage extends StaffingPage {

  private List<OfficerView> officers;
  private HandoverReport report;
  private String from;
  private String to;
  private String reason;

  /** Hands the one matter over, on the version shown, and shows it. */
  public String handOver() {
    return done(() -> desk().one(ref(), getSubject().version(), handover()));
  }

  /** Hands over everything, and says what was moved and what stays. */
  public void handOverAll() {
    attempt().succeeds(() -> report = desk().all(handover()));
  }

  private Handover handover() {
    return new Handover(from, to, reason);
  }

  /** The officers of the bureau who may handle matters. */
  public List<OfficerView> getOfficers() {
    if (officers == null) {
      officers = board().certifiedOfficers();
    }
    return officers;
  }

  /** What became of everything; null before it was ordered. */
  public HandoverReport getReport() {
    return report;
  }

  public String getFrom() {
    return from;
  }

  public void setFrom(String from) {
    this.from = from;
  }

  public String getTo() {
    return to;
  }

  public void setTo(String to) {
    this.to = to;
  }

  public String getReason() {
    return reason;
  }

  public void setReason(String reason) {
    this.reason = reason;
  }
}
