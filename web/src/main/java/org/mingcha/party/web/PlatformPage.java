package org.mingcha.party.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.mingcha.kernel.Uscc;
import org.mingcha.party.PlatformRegisterDesk;
import org.mingcha.party.PlatformView;
import org.mingcha.shared.web.Attempt;

/** One platform of the register. */
@Named
@ViewScoped
public class PlatformPage implements Serializable {

  @Inject private PlatformRegisterDesk desk;
  @Inject private Attempt attempt;
  private String uscc;
  private PlatformView platform;
  private PlatformForm form;

  public void load() {
    attempt.load(() -> {
      platform = desk.require(uscc);
      form = PlatformForm.of(platform);
    });
  }

  public String change() {
    return attempt.to(() -> {
      desk.change(form.toPlatform(), platform.version());
      return "/party/platform?faces-redirect=true&includeViewParams=true";
    });
  }

  /** Whether the check digit of the credit code calls for a second look. */
  public boolean isDoubtful() {
    return !Uscc.checkDigitMatches(uscc);
  }

  public PlatformView getPlatform() {
    return platform;
  }

  public PlatformForm getForm() {
    return form;
  }

  public String getUscc() {
    return uscc;
  }

  public void setUscc(String uscc) {
    this.uscc = uscc;
  }
}
