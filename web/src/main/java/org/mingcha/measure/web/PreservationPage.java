package org.mingcha.measure.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.mingcha.measure.PreservationDesk;

/** One preservation of evidence: what is kept, until when, what becomes of it, what may be done next. */
@Named
@ViewScoped
public class PreservationPage extends MeasurePage {

  @Inject private PreservationDesk desk;

  public String redraft() {
    return take(() -> desk.redraft(getNumber(), version(), getDraft().toDraft()));
  }

  public String proposeHandling() {
    return take(() -> desk.proposeHandling(getNumber(), version(), getForm().getResults(), getForm().getReason()));
  }

  public String decideHandling() {
    return take(() -> desk.decideHandling(getNumber(), version(), getForm().getOpinion()));
  }

  public String returnHandling() {
    return take(() -> desk.returnHandling(getNumber(), version(), getForm().getOpinion()));
  }

  /** A step that asks for nothing: that it fell away by itself. */
  public String step(String move) {
    return take(() -> desk.lapse(getNumber(), version()));
  }

  @Override
  protected PreservationDesk desk() {
    return desk;
  }

  @Override
  protected String page() {
    return "/measure/preservation";
  }
}
