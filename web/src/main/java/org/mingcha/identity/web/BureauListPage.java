package org.mingcha.identity.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.mingcha.identity.BureauDesk;
import org.mingcha.identity.BureauView;
import org.mingcha.kernel.Page;
import org.mingcha.shared.web.RegisterList;

/** The register of bureaus. */
@Named
@ViewScoped
public class BureauListPage extends RegisterList<BureauView> {

  @Inject private BureauDesk desk;
  private String superior;

  @Override
  protected Page<BureauView> list(String text, String cursor) {
    return desk.list(text, blank(superior), cursor, ROWS);
  }

  @Override
  protected String page() {
    return "/identity/bureaus";
  }

  public String getSuperior() {
    return superior;
  }

  public void setSuperior(String superior) {
    this.superior = superior;
  }
}
