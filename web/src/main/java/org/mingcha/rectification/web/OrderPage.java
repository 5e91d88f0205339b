package org.mingcha.rectification.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.mingcha.procedure.view.MatterFile;
import org.mingcha.rectification.RectificationDesk;
import org.mingcha.rectification.RectificationView;
import org.mingcha.shared.web.MatterPage;

/** One order to correct: what it demands, how long there is, what the re-check found, what may be done next. */
@Named
@ViewScoped
public class OrderPage extends MatterPage {

  @Inject private RectificationDesk desk;
  private final DraftForm draft = new DraftForm();
  private final OrderForm form = new OrderForm();
  private transient RectificationView order;

  public RectificationView getOrder() {
    if (order == null) {
      order = desk.view(getNumber());
    }
    return order;
  }

  @Override
  public MatterFile getFile() {
    return getOrder().file();
  }

  public String redraft() {
    return take(() -> desk.redraft(getNumber(), version(), draft.toDraft()));
  }

  public String propose() {
    return take(() -> desk.propose(getNumber(), version(), form.getReason()));
  }

  public String withdraw() {
    return take(() -> desk.withdraw(getNumber(), version(), form.getReason()));
  }

  public String issue() {
    return take(() -> desk.issue(getNumber(), version(), form.getOpinion()));
  }

  public String returnDraft() {
    return take(() -> desk.returnDraft(getNumber(), version(), form.getOpinion()));
  }

  public String revoke() {
    return take(() -> desk.revoke(getNumber(), version(), form.getReason()));
  }

  public String recordService() {
    return take(() -> desk.recordService(getNumber(), version(), form.toService()));
  }

  public String extendTerm() {
    return take(() -> desk.extendTerm(getNumber(), version(), form.getDays(), form.getReason()));
  }

  public String recheck() {
    return take(() -> desk.recheck(getNumber(), version(), form.toRecheck()));
  }

  public String close() {
    return take(() -> desk.close(getNumber(), version(), form.getOpinion()));
  }

  public String findLapsed() {
    return take(() -> desk.findLapsed(getNumber(), version(), form.getOpinion()));
  }

  public OrderForm getForm() {
    return form;
  }

  public DraftForm getDraft() {
    return draft;
  }

  @Override
  protected int read() {
    order = desk.view(getNumber());
    if (draft.getBreach() == null) {
      draft.party(order.file().matter().parties().get(0));
      draft.says(order.facts());
    }
    return order.version();
  }

  @Override
  protected String page() {
    return "/rectification/order";
  }
}
