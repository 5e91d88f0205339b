package org.mingcha.summary.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.mingcha.procedure.MatterFile;
import org.mingcha.shared.web.MatterPage;
import org.mingcha.summary.HandedOver;
import org.mingcha.summary.SummaryDesk;
import org.mingcha.summary.SummaryView;

/** One penalty on the spot: what was found, what is imposed, what the party said, where the money is, what may be done next. */
@Named
@ViewScoped
public class SummaryPage extends MatterPage {

  @Inject private SummaryDesk desk;
  private final DraftForm draft = new DraftForm();
  private final StepForm form = new StepForm();
  private transient SummaryView penalty;

  public SummaryView getPenalty() {
    if (penalty == null) {
      penalty = desk.view(getNumber());
    }
    return penalty;
  }

  @Override
  public MatterFile getFile() {
    return getPenalty().file();
  }

  public String redraft() {
    return take(() -> desk.redraft(getNumber(), version(), draft.toDraft()));
  }

  public String tell() {
    return take(() -> desk.tell(getNumber(), version(), StepForm.blank(form.getStatement()), StepForm.blank(form.getAnswer())));
  }

  public String decide() {
    return take(() -> desk.decide(getNumber(), version(), new HandedOver(form.getSignature(), form.getReceivedBy())));
  }

  public String collect() {
    return take(() -> desk.collect(getNumber(), version(), form.toCollected()));
  }

  public String handInFine() {
    return take(() -> desk.handInFine(getNumber(), version(), form.getReceipt()));
  }

  public String bankFine() {
    return take(() -> desk.bankFine(getNumber(), version(), form.getVoucher()));
  }

  public String recordPayment() {
    return take(() -> desk.recordPayment(getNumber(), version(), form.getPaidOn(), form.getVoucher()));
  }

  public String returnPapers() {
    return take(() -> desk.returnPapers(getNumber(), version(), form.getPapers()));
  }

  public String close() {
    return take(() -> desk.close(getNumber(), version(), form.getOpinion()));
  }

  public String withdraw() {
    return take(() -> desk.withdraw(getNumber(), version(), form.getReason()));
  }

  public String exceed() {
    return take(() -> desk.exceed(getNumber(), version(), form.getReason()));
  }

  public StepForm getForm() {
    return form;
  }

  public DraftForm getDraft() {
    return draft;
  }

  @Override
  protected int read() {
    penalty = desk.view(getNumber());
    if (draft.getRule() == null) {
      draft.getParty().offer(penalty.file().matter().parties().get(0));
      draft.says(penalty.facts());
    }
    return penalty.version();
  }

  @Override
  protected String page() {
    return "/summary/penalty";
  }
}
