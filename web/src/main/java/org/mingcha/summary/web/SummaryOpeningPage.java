package org.mingcha.summary.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.mingcha.board.BoardDesk;
import org.mingcha.identity.OfficerView;
import org.mingcha.kernel.Faults;
import org.mingcha.kernel.SubjectRef;
import org.mingcha.penalty.PenaltyRule;
import org.mingcha.shared.web.Attempt;
import org.mingcha.shared.web.ReadOnce;
import org.mingcha.summary.SummaryDesk;

/** Takes down an act found at the place: alone, or within the lead that the address names. */
@Named
@ViewScoped
public class SummaryOpeningPage implements Serializable {

  @Inject private SummaryDesk desk;
  @Inject private BoardDesk board;
  @Inject private Attempt attempt;
  private final DraftForm form = new DraftForm();
  private String lead;
  private List<OfficerView> officers;
  private final ReadOnce<List<PenaltyRule>> bases = new ReadOnce<>();

  /** Offers the first party of the lead; only members of a bureau come here. */
  public void load() {
    attempt.load(() -> {
      board.reader();
      if (Faults.told(lead) && !form.getParty().told()) {
        board.parties(new SubjectRef("leads", lead)).stream().findFirst().ifPresent(form.getParty()::offer);
      }
    });
  }

  /** Takes it down and shows it; when refused, says why and keeps what was typed. */
  public String open() {
    return attempt.to(() -> "/summary/penalty?faces-redirect=true&number=" + URLEncoder.encode(
        desk.open(form.toDraft(), Faults.told(lead) ? lead : null).number(), StandardCharsets.UTF_8));
  }

  public List<OfficerView> getOfficers() {
    if (officers == null) {
      officers = board.certifiedOfficers();
    }
    return officers;
  }

  /** The bases that can be chosen, those of the province among them. */
  public List<PenaltyRule> getBases() {
    return bases.of(desk::bases);
  }

  public DraftForm getForm() {
    return form;
  }

  /** Number of the lead. */
  public String getLead() {
    return lead;
  }

  public void setLead(String lead) {
    this.lead = lead;
  }
}
