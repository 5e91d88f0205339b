package org.mingcha.referral.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.util.List;
import org.mingcha.document.DocumentRow;
import org.mingcha.document.service.HandedOver;
import org.mingcha.document.web.DocumentPart;
import org.mingcha.document.web.HandingForm;
import org.mingcha.paper.PaperType;
import org.mingcha.procedure.view.MatterFile;
import org.mingcha.referral.ReferralDesk;
import org.mingcha.referral.ReferralFileDesk;
import org.mingcha.referral.ReferralOpening;
import org.mingcha.referral.ReferralView;
import org.mingcha.referral.ReturnGround;
import org.mingcha.shared.web.MatterPage;
import org.mingcha.shared.web.UploadedFile;
import org.mingcha.shared.web.Words;

/** One notice or transfer, as the reader's side may know it. */
@Named
@ViewScoped
public class ReferralPage extends MatterPage {

  private static final String SEND = "send";

  @Inject private ReferralDesk desk;
  @Inject private ReferralFileDesk files;
  @Inject private Words words;
  @Inject private ReceiverChoice receiver;
  @Inject private DocumentPart papers;
  private final ReferralForm draft = new ReferralForm();
  private final HandingForm handing = new HandingForm();
  private boolean begun;
  private transient Part file;
  private String reason;
  private String opinion;
  private String reply;
  private ReturnGround ground;
  private transient ReferralView referral;

  public ReferralView getReferral() {
    if (referral == null) {
      referral = desk.view(getNumber());
    }
    return referral;
  }

  @Override
  public MatterFile getFile() {
    return getReferral().file();
  }

  /** A step that asks for nothing. */
  public String step(String move) {
    if (move.equals(SEND) && !getWaiting().isEmpty()) {
      setAct(SEND); // the letter on paper is handed over with it, so the form asks how
      return null;
    }
    return take(() -> {
      switch (move) {
        case SEND -> desk.send(getNumber(), version(), HandedOver.NOTHING);
        case "remind" -> desk.remind(getNumber(), version());
        case "sign-for" -> desk.signFor(getNumber(), version());
        case "accept" -> desk.accept(getNumber(), version());
        default -> desk.close(getNumber(), version());
      }
    });
  }

  /** Sends the letter, and with it the one on paper. */
  public String send() {
    return take(() -> desk.send(getNumber(), version(), handing.toPaper()));
  }

  /** The letters on paper that wait to be served. */
  public List<DocumentRow> getWaiting() {
    return papers.waiting(getFile().matter().ref(), PaperType.QUALITY_NOTIFICATION, PaperType.CASE_TRANSFER);
  }

  public HandingForm getHanding() {
    return handing;
  }

  /** Writes the draft anew, and shows it; when refused, keeps what was typed. */
  public String revise() {
    return take(() -> desk.revise(getNumber(), version(),
        ReferralOpening.revision(draft.getReceiver(), draft.getReceiverReason(), draft.toPackage())));
  }

  /** Encloses the file chosen with the draft. */
  public String enclose() {
    return file == null ? null
        : take(() -> files.enclose(getNumber(), version(), UploadedFile.name(file), UploadedFile.content(file)));
  }

  /** Whether the reader may write the draft anew now. */
  public boolean isRevisable() {
    return getFile().matter().actions().stream().anyMatch(action -> action.name().equals("revise") && action.allowed());
  }

  public String propose() {
    return take(() -> desk.propose(getNumber(), version(), reason));
  }

  public String drop() {
    return take(() -> desk.drop(getNumber(), version(), reason));
  }

  public String endorse() {
    return take(() -> desk.sign(getNumber(), version(), "endorse", opinion));
  }

  public String approve() {
    return take(() -> desk.sign(getNumber(), version(), "approve", opinion));
  }

  public String returnDraft() {
    return take(() -> desk.sign(getNumber(), version(), "return-draft", opinion));
  }

  public String withdraw() {
    return take(() -> desk.withdraw(getNumber(), version(), reason));
  }

  public String giveBack() {
    return take(() -> desk.giveBack(getNumber(), version(), ground, reason));
  }

  public String reportProgress() {
    return take(() -> desk.answer(getNumber(), version(), "report-progress", reply));
  }

  public String answer() {
    return take(() -> desk.answer(getNumber(), version(), "reply", reply));
  }

  public ReturnGround[] getGrounds() {
    return ReturnGround.values();
  }

  /** A bureau by its name. */
  public String bureau(String code) {
    return words.bureau(code);
  }

  @Override
  protected int read() {
    referral = desk.view(getNumber());
    if (isRevisable() && !begun) {
      begun = true;
      draft.begin(referral.facts().content());
      draft.setReceiver(referral.facts().receiver());
      draft.setReceiverReason(referral.facts().receiverReason());
    }
    return referral.version();
  }

  @Override
  protected String page() {
    return "/referral/referral";
  }

  public ReferralForm getDraft() {
    return draft;
  }

  public ReceiverChoice getReceiver() {
    return receiver;
  }

  public Part getEnclosed() {
    return file;
  }

  public void setEnclosed(Part file) {
    this.file = file;
  }

  public String getReason() {
    return reason;
  }

  public void setReason(String reason) {
    this.reason = reason;
  }

  public String getOpinion() {
    return opinion;
  }

  public void setOpinion(String opinion) {
    this.opinion = opinion;
  }

  public String getReply() {
    return reply;
  }

  public void setReply(String reply) {
    this.reply = reply;
  }

  public ReturnGround getGround() {
    return ground;
  }

  public void setGround(ReturnGround ground) {
    this.ground = ground;
  }
}
