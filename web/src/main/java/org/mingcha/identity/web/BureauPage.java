package org.mingcha.identity.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import org.mingcha.identity.BureauDesk;
import org.mingcha.identity.BureauLevel;
import org.mingcha.identity.BureauView;
import org.mingcha.shared.web.Attempt;

/** One bureau, with its superiors; an administrator changes it here. */
@Named
@ViewScoped
public class BureauPage implements Serializable {

  @Inject private BureauDesk desk;
  @Inject private Attempt attempt;
  private String code;
  private BureauView bureau;
  private List<BureauView> superiors;
  private BureauForm form;

  public void load() {
    attempt.load(() -> {
      bureau = desk.require(code);
      superiors = Arrays.stream(bureau.path().substring(1).split("/")).filter(above -> !above.equals(code))
          .map(desk::require).toList();
      form = BureauForm.of(bureau);
    });
  }

  public String change() {
    return attempt.to(() -> {
      desk.change(code, bureau.version(), form.toChange());
      return "/identity/bureau?faces-redirect=true&includeViewParams=true";
    });
  }

  public BureauView getBureau() {
    return bureau;
  }

  /** From the national bureau down. */
  public List<BureauView> getSuperiors() {
    return superiors;
  }

  public BureauForm getForm() {
    return form;
  }

  public BureauLevel[] getLevels() {
    return BureauLevel.values();
  }

  public String getCode() {
    return code;
  }

  public void setCode(String code) {
    this.code = code;
  }
}
