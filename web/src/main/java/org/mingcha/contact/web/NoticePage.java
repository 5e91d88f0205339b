package org.mingcha.contact.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.mingcha.contact.NoticeView;
import org.mingcha.contact.UncontactableNoticeDesk;
import org.mingcha.procedure.view.MatterFile;
import org.mingcha.shared.web.Beside;
import org.mingcha.shared.web.Doors;
import org.mingcha.shared.web.MatterPage;
import org.mingcha.shared.web.Way;

/** One notice of an uncontactable shop: how it was sought, when the platform was told, what came of it, what may be done next. */
@Named
@ViewScoped
public class NoticePage extends MatterPage {

  @Inject private UncontactableNoticeDesk desk;
  @Inject private Beside beside;
  private final NoticeForm form = new NoticeForm();
  private transient NoticeView notice;

  public NoticeView getNotice() {
    if (notice == null) {
      notice = desk.view(getNumber());
    }
    return notice;
  }

  @Override
  public MatterFile getFile() {
    return getNotice().file();
  }

  /** The order to the platform, which did not remind. */
  public Doors getDoors() {
    return beside.of(getFile(), List.of(new Way("order", "contact.order",
        "/rectification/open.xhtml?kind={kind}&within={number}&capacity=" + getFile().matter().parties().get(1).capacity())));
  }

  public String recordAttempt() {
    return take(() -> desk.recordAttempt(getNumber(), version(), form.toAttempt()));
  }

  public String propose() {
    return take(() -> desk.propose(getNumber(), version(), form.getReason()));
  }

  public String approve() {
    return take(() -> desk.approve(getNumber(), version(), form.getOpinion()));
  }

  public String sendBack() {
    return take(() -> desk.sendBack(getNumber(), version(), form.getOpinion()));
  }

  public String withdraw() {
    return take(() -> desk.withdraw(getNumber(), version(), form.getReason()));
  }

  public String recordService() {
    return take(() -> desk.recordService(getNumber(), version(), form.toService()));
  }

  public String recordNoReminder() {
    return take(() -> desk.recordNoReminder(getNumber(), version(), form.getReason()));
  }

  public String recordReached() {
    return take(() -> desk.recordReached(getNumber(), version(), form.getOutcome()));
  }

  public String close() {
    return take(() -> desk.close(getNumber(), version(), form.getOutcome()));
  }

  public String recordReminder() {
    return happened("record-reminder");
  }

  public String recordUpdate() {
    return happened("record-update");
  }

  public String recordMeasure() {
    return happened("record-measure");
  }

  public String recordLiftRequest() {
    return happened("record-lift-request");
  }

  public String recordLift() {
    return happened("record-lift");
  }

  public String recordLiftRefusal() {
    return happened("record-lift-refusal");
  }

  public NoticeForm getForm() {
    return form;
  }

  private String happened(String move) {
    return take(() -> desk.recordHappening(getNumber(), version(), move, form.toHappening()));
  }

  @Override
  protected int read() {
    notice = desk.view(getNumber());
    return notice.version();
  }

  @Override
  protected String page() {
    return "/contact/notice";
  }
}
