package org.mingcha.party.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.mingcha.kernel.Page;
import org.mingcha.party.PlatformRegisterDesk;
import org.mingcha.party.PlatformView;
import org.mingcha.shared.web.RegisterList;

/** The register of platforms; new ones are added here. */
@Named
@ViewScoped
public class PlatformListPage extends RegisterList<PlatformView> {

  @Inject private PlatformRegisterDesk desk;
  private final PlatformForm form = new PlatformForm();

  public String add() {
    return change(() -> desk.add(form.toPlatform()));
  }

  @Override
  protected Page<PlatformView> list(String text, String cursor) {
    return desk.list(text, cursor, ROWS);
  }

  @Override
  protected String page() {
    return "/party/platforms";
  }

  public PlatformForm getForm() {
    return form;
  }
}
