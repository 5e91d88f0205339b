package org.mingcha.lead.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.mingcha.lead.JurisdictionGround;
import org.mingcha.lead.LeadDesk;
import org.mingcha.lead.LeadView;
import org.mingcha.lead.NotFilingGround;
import org.mingcha.procedure.view.MatterFile;
import org.mingcha.shared.web.MatterPage;

/** One lead: what it says, how long there is, what may be done next. */
@Named
@ViewScoped
public class LeadPage extends MatterPage {

  @Inject private LeadDesk desk;
  private final LeadForm form = new LeadForm();
  private transient LeadView lead;

  public LeadView getLead() {
    if (lead == null) {
      lead = desk.view(getNumber());
    }
    return lead;
  }

  @Override
  public MatterFile getFile() {
    return getLead().file();
  }

  /** A step that asks for nothing. */
  public String step(String move) {
    return take(() -> desk.startVerification(getNumber(), version()));
  }

  public String verify() {
    return take(() -> desk.verify(getNumber(), version(), form.getFindings()));
  }

  public String proposeFiling() {
    return take(() -> desk.proposeFiling(getNumber(), version(), form.toProposal()));
  }

  public String endorseFiling() {
    return take(() -> desk.endorseFiling(getNumber(), version(), form.getHandlers(), form.getOpinion()));
  }

  public String approveFiling() {
    return take(() -> desk.approveFiling(getNumber(), version(), form.getOpinion()));
  }

  public String returnFiling() {
    return take(() -> desk.returnFiling(getNumber(), version(), form.getOpinion()));
  }

  public String declineFiling() {
    return take(() -> desk.declineFiling(getNumber(), version(), form.getGround(), form.getOpinion()));
  }

  public String extendVerification() {
    return take(() -> desk.extendVerification(getNumber(), version(), form.getReason()));
  }

  public String merge() {
    return take(() -> desk.merge(getNumber(), version(), form.getInto(), form.getReason()));
  }

  public String proposeNotFiling() {
    return take(() -> desk.proposeNotFiling(getNumber(), version(), form.getGround(), form.getReason()));
  }

  public String endorseNotFiling() {
    return take(() -> desk.endorseNotFiling(getNumber(), version(), form.getOpinion()));
  }

  public String approveNotFiling() {
    return take(() -> desk.approveNotFiling(getNumber(), version(), form.getOpinion()));
  }

  public String returnNotFiling() {
    return take(() -> desk.returnNotFiling(getNumber(), version(), form.getOpinion()));
  }

  public LeadForm getForm() {
    return form;
  }

  public JurisdictionGround[] getJurisdictionGrounds() {
    return JurisdictionGround.values();
  }

  public NotFilingGround[] getGrounds() {
    return NotFilingGround.values();
  }

  @Override
  protected int read() {
    lead = desk.view(getNumber());
    form.designated(lead.file().matter().handlers());
    return lead.version();
  }

  @Override
  protected String page() {
    return "/lead/lead";
  }
}
