package org.mingcha.enforcement.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.mingcha.enforcement.CaseView;
import org.mingcha.enforcement.EnforcementDesk;
import org.mingcha.procedure.MatterFile;
import org.mingcha.shared.web.MatterPage;

/** One penalty case: where it stands, how long there is, what may be done next. */
@Named
@ViewScoped
public class CasePage extends MatterPage {

  @Inject private EnforcementDesk desk;
  private String documentNo;
  private String reason;
  private transient CaseView aCase;

  public CaseView getCase() {
    if (aCase == null) {
      aCase = desk.view(getNumber());
    }
    return aCase;
  }

  @Override
  public MatterFile getFile() {
    return getCase().file();
  }

  /** A step that asks for nothing. */
  public String step(String move) {
    return take(() -> desk.investigate(getNumber(), version()));
  }

  public String suspend() {
    return take(() -> desk.suspend(getNumber(), version(), documentNo, reason));
  }

  public String resume() {
    return take(() -> desk.resume(getNumber(), version(), reason));
  }

  public String terminate() {
    return take(() -> desk.terminate(getNumber(), version(), reason));
  }

  @Override
  protected int read() {
    aCase = desk.view(getNumber());
    return aCase.version();
  }

  @Override
  protected String page() {
    return "/enforcement/case";
  }

  public String getDocumentNo() {
    return documentNo;
  }

  public void setDocumentNo(String documentNo) {
    this.documentNo = documentNo;
  }

  public String getReason() {
    return reason;
  }

  public void setReason(String reason) {
    this.reason = reason;
  }
}
