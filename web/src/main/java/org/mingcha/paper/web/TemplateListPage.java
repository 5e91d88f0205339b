package org.mingcha.paper.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.mingcha.audit.AuditView;
import org.mingcha.calendar.China;
import org.mingcha.paper.PaperEdition;
import org.mingcha.paper.PaperType;
import org.mingcha.paper.edition.PaperTemplateDesk;
import org.mingcha.paper.edition.PaperTemplateView;
import org.mingcha.shared.web.Attempt;

/** The forms of papers, by whose wording they are made, and what the province has proposed. */
@Named
@RequestScoped
public class TemplateListPage {

  @Inject private PaperTemplateDesk desk;
  @Inject private Attempt attempt;
  @Inject private Clock clock;
  private List<PaperEdition> rows = List.of();
  private List<PaperTemplateView> proposals = List.of();
  private List<AuditView> timeline = List.of();
  private boolean approver;

  public void load() {
    attempt.load(() -> {
      proposals = desk.list();
      timeline = desk.timeline();
      approver = desk.mayApprove();
      rows = new ArrayList<>(Arrays.stream(PaperType.values()).map(desk::inForce).toList());
    });
  }

  /** The second signature, on the version shown. */
  public String approve(long id, int version) {
    var outcome = attempt.to(() -> {
      desk.approve(id, version);
      return "/paper/templates?faces-redirect=true";
    });
    if (outcome == null) {
      load();
    }
    return outcome;
  }

  public List<PaperEdition> getRows() {
    return rows;
  }

  /** Whether papers are made by it today; the forms of Order No. 110 are not before the day on which that takes force. */
  public boolean inUse(PaperEdition edition) {
    return edition.inUseOn(China.today(clock));
  }

  public List<PaperTemplateView> getProposals() {
    return proposals;
  }

  public List<AuditView> getTimeline() {
    return timeline;
  }

  public boolean isApprover() {
    return approver;
  }
}
