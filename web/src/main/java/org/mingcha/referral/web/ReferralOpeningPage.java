package org.mingcha.referral.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.mingcha.board.BoardDesk;
import org.mingcha.kernel.SubjectRef;
import org.mingcha.referral.ReferralDesk;
import org.mingcha.referral.ReferralOpening;
import org.mingcha.referral.ReferralPackage;
import org.mingcha.referral.ReferralType;
import org.mingcha.shared.web.Attempt;

/** Drafts a notice or transfer from the report, lead or case that the address names, with a view of what the other side will see. */
@Named
@ViewScoped
public class ReferralOpeningPage implements Serializable {

  @Inject private ReferralDesk desk;
  @Inject private BoardDesk board;
  @Inject private Attempt attempt;
  @Inject private ReceiverChoice receiver;
  private final ReferralForm form = new ReferralForm();
  private String kind;
  private String within;
  private boolean begun;
  private boolean preview;

  /** Begins with what is known of the subject; only members of a bureau come here. */
  public void load() {
    attempt.load(() -> {
      board.reader();
      if (!begun && within() != null) {
        begun = true;
        form.begin(desk.offered(within()));
        receiver.fill(form);
      }
    });
  }

  /** Shows what the other side will see; nothing is kept yet. */
  public String show() {
    preview = true;
    return null;
  }

  /** Drafts it and shows it; when refused, says why and keeps what was typed. */
  public String open() {
    preview = false;
    return attempt.to(() -> "/referral/referral?faces-redirect=true&number=" + URLEncoder.encode(desk.open(new ReferralOpening(
        form.getType(), within() == null ? new SubjectRef("none", "none") : within(), form.getReceiver(), form.getReceiverReason(), form.toPackage()))
        .number(), StandardCharsets.UTF_8));
  }

  public ReferralPackage getContent() {
    return form.toPackage();
  }

  public ReferralType[] getTypes() {
    return ReferralType.values();
  }

  public ReceiverChoice getReceiver() {
    return receiver;
  }

  private SubjectRef within() {
    return kind == null || kind.isBlank() || within == null || within.isBlank() ? null : new SubjectRef(kind, within);
  }

  public ReferralForm getForm() {
    return form;
  }

  public boolean isPreview() {
    return preview;
  }

  public String getKind() {
    return kind;
  }

  public void setKind(String kind) {
    this.kind = kind;
  }

  public String getWithin() {
    return within;
  }

  public void setWithin(String within) {
    this.within = within;
  }
}
