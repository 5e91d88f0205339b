package org.mingcha.spotcheck.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.mingcha.board.BoardDesk;
import org.mingcha.identity.Duty;
import org.mingcha.procedure.view.MatterFile;
import org.mingcha.result.FollowUp;
import org.mingcha.sampling.Purchase;
import org.mingcha.sampling.SamplePart;
import org.mingcha.sampling.SamplingMode;
import org.mingcha.shared.web.Attempt;
import org.mingcha.shared.web.MatterPage;
import org.mingcha.spotcheck.SpotCheckDesk;
import org.mingcha.spotcheck.SpotCheckView;

/** One spot check: task, sample, report, who was told and objects, what follows, publication. */
@Named
@ViewScoped
public class CheckPage extends MatterPage {

  @Inject private SpotCheckDesk desk;
  @Inject private BoardDesk board;
  @Inject private Attempt attempt;
  private final SamplingForm sampling = new SamplingForm();
  private final PurchaseForm purchase = new PurchaseForm();
  private final ReportForm report = new ReportForm();
  private final ResultForm form = new ResultForm();
  private String lookReason;
  private transient Purchase seen;
  private transient SpotCheckView check;

  public SpotCheckView getCheck() {
    if (check == null) {
      check = desk.view(getNumber());
    }
    return check;
  }

  @Override
  public MatterFile getFile() {
    return getCheck().file();
  }

  public String recordSampling() {
    return take(() -> desk.recordSampling(getNumber(), version(), sampling.toSampling(isOnline() ? purchase.toPurchase() : null)));
  }

  public String sendSamples() {
    return take(() -> desk.sendSamples(getNumber(), version(), form.getLaboratory(), form.getSentOn()));
  }

  public String recordCustody() {
    return take(() -> desk.recordCustody(getNumber(), version(), form.toCustody()));
  }

  public String recordReport() {
    return take(() -> desk.recordReport(getNumber(), version(), report.toReport()));
  }

  public String conclude() {
    return take(() -> desk.conclude(getNumber(), version(), form.getOpinion()));
  }

  public String recordNotice() {
    return take(() -> desk.recordNotice(getNumber(), version(), form.getRecipient(), form.getSentOn(), form.getManner(), form.getDocumentNo()));
  }

  public String recordReceipt() {
    return take(() -> desk.recordReceipt(getNumber(), version(), form.getRecipient(), form.getReceivedOn()));
  }

  public String recordObjection() {
    return take(() -> desk.recordObjection(getNumber(), version(), form.getRecipient(), form.getMadeOn(), form.getGround(), form.getReason()));
  }

  public String decideObjection() {
    return take(() -> desk.decideObjection(getNumber(), version(), form.toDecision()));
  }

  public String confirmResult() {
    return take(() -> desk.confirmResult(getNumber(), version(), form.getOpinion()));
  }

  public String stopSale() {
    return take(() -> desk.recordOrder(getNumber(), version(), form.toOrder(FollowUp.Kind.STOP_SALE)));
  }

  public String rectification() {
    return take(() -> desk.recordOrder(getNumber(), version(), form.toOrder(FollowUp.Kind.RECTIFICATION)));
  }

  public String bureauNotice() {
    return take(() -> desk.recordOrder(getNumber(), version(), form.toOrder(FollowUp.Kind.NOTICE)));
  }

  public String publish() {
    return take(() -> desk.publish(getNumber(), version(), form.getOpinion()));
  }

  public String close() {
    return take(() -> desk.close(getNumber(), version(), form.getReason()));
  }

  public String withdraw() {
    return take(() -> desk.withdraw(getNumber(), version(), form.getReason()));
  }

  /** Shows how the sample was bought, on this page view only; the look stands in the timeline. */
  public void look() {
    if (attempt.succeeds(() -> seen = desk.lookAtPurchase(getNumber(), lookReason))) {
      lookReason = null;
      load();
    }
  }

  public boolean isSampler() {
    return getFile().matter().handlers().stream().anyMatch(handler -> handler.user().equals(board.reader().user()));
  }

  /** Whether this reader may keep files with the check as it stands. */
  public boolean isTakingFiles() {
    var matter = getFile().matter();
    return board.reader().worksFor(matter.bureau()) && board.reader().has(Duty.INSPECTOR)
        && !List.of("TASKED", "CLOSED", "WITHDRAWN").contains(matter.stage());
  }

  public boolean isOnline() {
    return getCheck().facts().assignment().mode() == SamplingMode.ONLINE;
  }

  public Purchase getSeen() {
    return seen;
  }

  public SamplePart[] getParts() {
    return SamplePart.values();
  }

  public CheckChoices getChoices() {
    return new CheckChoices(getCheck().facts());
  }

  public SamplingForm getSampling() {
    return sampling;
  }

  public PurchaseForm getPurchase() {
    return purchase;
  }

  public ReportForm getReport() {
    return report;
  }

  public ResultForm getForm() {
    return form;
  }

  public String getLookReason() {
    return lookReason;
  }

  public void setLookReason(String lookReason) {
    this.lookReason = lookReason;
  }

  @Override
  protected int read() {
    check = desk.view(getNumber());
    return check.version();
  }

  @Override
  protected String page() {
    return "/spotcheck/check";
  }
}
