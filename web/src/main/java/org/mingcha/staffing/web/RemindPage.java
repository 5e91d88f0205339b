package org.mingcha.staffing.web;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import org.mingcha.calendar.LimitKind;
import org.mingcha.kernel.NotFound;
import org.mingcha.staffing.NoticeView;
import org.mingcha.staffing.Reminded;
import org.mingcha.staffing.ReminderDesk;

/** Reminds the handlers of a matter, or an office, of the limit that the address names. */
@Named
@ViewScoped
public class RemindPage extends StaffingPage {

  @Inject private ReminderDesk notices;
  private String limit;
  private String note;
  private Reminded whom = Reminded.HANDLERS;

  @Override
  protected void read() {
    super.read();
    ref();
    limit();
  }

  public String remind() {
    return done(() -> said(notices.remind(ref(), limit(), note, whom)));
  }

  /** Says on the page of the matter who was told. */
  private void said(List<NoticeView> told) {
    var faces = FacesContext.getCurrentInstance();
    faces.getExternalContext().getFlash().setKeepMessages(true);
    faces.addMessage(null, new FacesMessage(FacesMessage.SEVERITY_INFO,
        words().with("staffing.reminded.done", "whom", told.stream().map(NoticeView::recipientName).toList()), ""));
  }

  private LimitKind limit() {
    return Arrays.stream(LimitKind.values()).filter(kind -> kind.name().equals(limit)).findFirst()
        .orElseThrow(() -> new NotFound("time-limit", String.valueOf(limit)));
  }

  public String getLimit() {
    return limit;
  }

  public void setLimit(String limit) {
    this.limit = limit;
  }

  public Reminded getWhom() {
    return whom;
  }

  public void setWhom(Reminded whom) {
    this.whom = whom;
  }

  public Reminded[] getEverybody() {
    return Reminded.values();
  }

  public String getNote() {
    return note;
  }

  public void setNote(String note) {
    this.note = note;
  }
}
