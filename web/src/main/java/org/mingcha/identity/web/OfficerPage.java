package org.mingcha.identity.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.mingcha.identity.OfficerDesk;
import org.mingcha.identity.OfficerView;
import org.mingcha.shared.web.Attempt;

/** One officer of the register, with the certificate. */
@Named
@ViewScoped
public class OfficerPage implements Serializable {

  @Inject private OfficerDesk desk;
  @Inject private Attempt attempt;
  private String user;
  private OfficerView officer;
  private OfficerForm form;

  public void load() {
    attempt.load(() -> {
      officer = desk.require(user);
      form = OfficerForm.of(officer);
    });
  }

  public String change() {
    return attempt.to(() -> {
      desk.change(form.toOfficer(), officer.version());
      return "/identity/officer?faces-redirect=true&includeViewParams=true";
    });
  }

  public OfficerView getOfficer() {
    return officer;
  }

  public OfficerForm getForm() {
    return form;
  }

  public String getUser() {
    return user;
  }

  public void setUser(String user) {
    this.user = user;
  }
}
