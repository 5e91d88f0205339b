package org.mingcha.cover.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.mingcha.cover.AbsenceDesk;
import org.mingcha.cover.AbsenceState;
import org.mingcha.cover.AbsenceView;
import org.mingcha.identity.Duty;
import org.mingcha.identity.OfficerView;
import org.mingcha.kernel.Page;
import org.mingcha.shared.web.Asked;
import org.mingcha.shared.web.Attempt;
import org.mingcha.shared.web.Frame;
import org.mingcha.shared.web.ReadOnce;

/** The absences of the bureau: who is away, who stands in, and what the reader may do about it. */
@Named
@ViewScoped
public class AbsencePage implements Serializable {

  private static final int ROWS = 100;
  private static final String PAGE = "/cover/absences?faces-redirect=true";

  @Inject private AbsenceDesk desk;
  @Inject private Attempt attempt;
  @Inject private Frame frame;
  private final AbsenceForm form = new AbsenceForm();
  private final ReadOnce<Page<AbsenceView>> page = new ReadOnce<>();
  private String cursor;
  private List<OfficerView> colleagues;

  /** Shows the list; only members of a bureau come here. */
  public void load() {
    attempt.load(() -> {
      getRows();
      form.absentIs(frame.getOfficer().user());
    });
  }

  public List<AbsenceView> getRows() {
    return page().items();
  }

  /** Where the next page begins; null on the last one. */
  public String getNextPage() {
    return page().next();
  }

  private Page<AbsenceView> page() {
    return page.of(() -> desk.list(Asked.place(cursor), ROWS));
  }

  public String getCursor() {
    return cursor;
  }

  public void setCursor(String cursor) {
    this.cursor = cursor;
  }

  public List<OfficerView> getColleagues() {
    if (colleagues == null) {
      colleagues = desk.colleagues();
    }
    return colleagues;
  }

  public String enter() {
    return done(() -> desk.enter(form.toAbsence()));
  }

  public String confirm(AbsenceView absence) {
    return done(() -> desk.confirm(absence.id(), absence.version()));
  }

  public String decline(AbsenceView absence) {
    return done(() -> desk.decline(absence.id(), absence.version()));
  }

  public String end(AbsenceView absence) {
    return done(() -> desk.end(absence.id(), absence.version()));
  }

  public String appoint(AbsenceView absence) {
    return done(() -> desk.appoint(absence.id(), absence.version(), form.getAnother()));
  }

  /** Whether the reader is asked to stand in. */
  public boolean asked(AbsenceView absence) {
    return absence.state() == AbsenceState.NAMED && absence.cover().equals(frame.getOfficer().user());
  }

  /** Whether the reader may end it or name another colleague. */
  public boolean kept(AbsenceView absence) {
    return frame.isSigner() || absence.officer().equals(frame.getOfficer().user());
  }

  private String done(Runnable command) {
    return attempt.to(() -> {
      command.run();
      return PAGE;
    });
  }

  /** Whether the reader may enter the absences of others. */
  public boolean isSupervisor() {
    return frame.isSigner();
  }

  public Duty[] getDuties() {
    return Duty.values();
  }

  public AbsenceForm getForm() {
    return form;
  }
}
