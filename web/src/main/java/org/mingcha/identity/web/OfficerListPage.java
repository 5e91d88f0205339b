package org.mingcha.identity.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.mingcha.identity.OfficerDesk;
import org.mingcha.identity.OfficerView;
import org.mingcha.kernel.Page;
import org.mingcha.shared.web.RegisterList;

/** The register of officers; new ones are added here. */
@Named
@ViewScoped
public class OfficerListPage extends RegisterList<OfficerView> {

  @Inject private OfficerDesk desk;
  private final OfficerForm form = new OfficerForm();
  private String bureau;

  public String add() {
    return change(() -> desk.add(form.toOfficer()));
  }

  @Override
  protected Page<OfficerView> list(String text, String cursor) {
    return desk.list(blank(bureau), text, cursor, ROWS);
  }

  @Override
  protected String page() {
    return "/identity/officers";
  }

  public OfficerForm getForm() {
    return form;
  }

  public String getBureau() {
    return bureau;
  }

  public void setBureau(String bureau) {
    this.bureau = bureau;
  }
}
