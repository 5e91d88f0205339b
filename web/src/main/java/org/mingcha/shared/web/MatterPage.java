package org.mingcha.shared.web;

import jakarta.inject.Inject;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.mingcha.audit.AuditView;
import org.mingcha.board.BoardDesk;
import org.mingcha.calendar.China;
import org.mingcha.identity.OfficerView;
import org.mingcha.procedure.view.MatterFile;

/**
 * What the pages of all kinds of matter share: the number and the open form from the address, the file, its timeline and
 * the officers that can be designated. The version that the officer reads goes with every step.
 */
public abstract class MatterPage implements Serializable {

  @Inject private Attempt attempt;
  @Inject private BoardDesk board;
  @Inject private Signing signing;
  private String number;
  private String act;
  private int version;
  private List<OfficerView> officers;
  private final ReadOnce<List<AuditView>> timeline = new ReadOnce<>();

  /** Reads the matter anew and notes the version read. */
  protected abstract int read();

  public abstract MatterFile getFile();

  /** The page's own outcome. */
  protected abstract String page();

  public void load() {
    attempt.load(this::reload);
  }

  /** Takes a step and shows the matter again; when refused, shows what has become of it and keeps what was typed. */
  protected String take(Runnable step) {
    var outcome = attempt.to(() -> {
      step.run();
      act = null;
      return signing.isOn() ? Signing.after(getFile().matter().ref()) : page() + "?faces-redirect=true&includeViewParams=true";
    });
    if (outcome == null) {
      load();
    }
    return outcome;
  }

  public List<AuditView> getTimeline() {
    return timeline.of(() -> board.timeline(getFile().matter().ref()));
  }

  public List<OfficerView> getOfficers() {
    if (officers == null) {
      officers = board.certifiedOfficers();
    }
    return officers;
  }

  /** The day on which the matter was opened: what is done in it was not done before. */
  public LocalDate getOpenedOn() {
    return China.dateOf(getFile().matter().openedAt());
  }

  protected int version() {
    return version;
  }

  public String getNumber() {
    return number;
  }

  public void setNumber(String number) {
    this.number = number;
  }

  /** The step whose form is open, null when none is. */
  public String getAct() {
    return act;
  }

  public void setAct(String act) {
    this.act = act;
  }

  private void reload() {
    version = read();
  }
}
