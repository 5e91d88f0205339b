package org.mingcha.measure.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.mingcha.measure.SeizureDesk;

/** One sealing or seizure: what is held, until when, what may be done next. */
@Named
@ViewScoped
public class SeizurePage extends MeasurePage {

  @Inject private SeizureDesk desk;

  public String redraft() {
    return take(() -> desk.redraft(getNumber(), version(), getDraft().toSeizure()));
  }

  public String proposeExtension() {
    return take(() -> desk.proposeExtension(getNumber(), version(), getForm().getDays(), getForm().getReason()));
  }

  public String extend() {
    return take(() -> desk.extend(getNumber(), version(), getForm().getOpinion()));
  }

  public String declineExtension() {
    return take(() -> desk.declineExtension(getNumber(), version(), getForm().getOpinion()));
  }

  public String proposeRelease() {
    return take(() -> desk.proposeRelease(getNumber(), version(), getForm().getGround(), getForm().getReason()));
  }

  public String release() {
    return take(() -> desk.release(getNumber(), version(), getForm().getOpinion()));
  }

  public String returnRelease() {
    return take(() -> desk.returnRelease(getNumber(), version(), getForm().getOpinion()));
  }

  public String releaseAtOnce() {
    return take(() -> desk.releaseAtOnce(getNumber(), version(), getForm().getGround(), getForm().getOpinion()));
  }

  public String auction() {
    return take(() -> desk.auction(getNumber(), version(), getForm().getPaper(), getForm().getOpinion()));
  }

  public String dispose() {
    return take(() -> desk.dispose(getNumber(), version(), getForm().getDisposal(), getForm().getPaper(), getForm().getOpinion()));
  }

  @Override
  protected SeizureDesk desk() {
    return desk;
  }

  @Override
  protected String page() {
    return "/measure/seizure";
  }
}
