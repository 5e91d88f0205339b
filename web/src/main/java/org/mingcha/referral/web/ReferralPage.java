package org.mingcha.referral.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.mingcha.procedure.MatterFile;
import org.mingcha.referral.ReferralDesk;
import org.mingcha.referral.ReferralView;
import org.mingcha.referral.ReturnGround;
import org.mingcha.shared.web.MatterPage;
import org.mingcha.shared.web.Words;

/** One notice or transfer, as the reader's side may know it. */
@Named
@ViewScoped
public class ReferralPage extends MatterPage {

  @Inject private ReferralDesk desk;
  @Inject private Words words;
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
    return take(() -> {
      switch (move) {
        case "send" -> desk.send(getNumber(), version());
        case "remind" -> desk.remind(getNumber(), version());
        case "sign-for" -> desk.signFor(getNumber(), version());
        case "accept" -> desk.accept(getNumber(), version());
        default -> desk.close(getNumber(), version());
      }
    });
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
    return referral.version();
  }

  @Override
  protected String page() {
    return "/referral/referral";
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
