package org.mingcha.referral.web;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.Serializable;
import org.mingcha.identity.BureauView;
import org.mingcha.referral.ReferralDesk;
import org.mingcha.shared.web.Attempt;
import org.mingcha.shared.web.Words;

/** The receiver on the form of a draft: the one that the register proposes, by its name, or nobody. */
@Dependent
public class ReceiverChoice implements Serializable {

  @Inject private ReferralDesk desk;
  @Inject private Attempt attempt;
  @Inject private Words words;
  private boolean nobody;

  /** Puts in the bureau that the register proposes for the domicile, or says that it knows none. */
  public String propose(ReferralForm form) {
    nobody = attempt.succeeds(() -> fill(form)) && form.getReceiver() == null;
    return null;
  }

  void fill(ReferralForm form) {
    form.setReceiver(desk.proposed(form.getDomicileDivision()).stream().findFirst().map(BureauView::code).orElse(null));
  }

  /** Name of the receiver chosen, or null. */
  public String name(ReferralForm form) {
    return form.getReceiver() == null ? null : words.bureau(form.getReceiver());
  }

  /** Whether a receiver was asked for, and the register knows none for the domicile. */
  public boolean isNobody() {
    return nobody;
  }
}
