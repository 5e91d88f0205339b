package org.mingcha.referral;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.mingcha.approval.ApprovalDesk;
import org.mingcha.calendar.LimitKind;
import org.mingcha.calendar.TimeLimits;
import org.mingcha.identity.CurrentOfficer;
import org.mingcha.kernel.NotFound;
import org.mingcha.procedure.Briefing;
import org.mingcha.procedure.Matter;
import org.mingcha.procedure.MatterFiles;

/** Finds notices and transfers and lays them open for the calling officer: each side its own file, and the letter. */
@ApplicationScoped
class ReferralFiles implements Briefing {

  @Inject private Referrals referrals;
  @Inject private ReferralSight sight;
  @Inject private TimeLimits limits;
  @Inject private MatterFiles files;
  @Inject private ApprovalDesk approvals;
  @Inject private CurrentOfficer current;

  /** The reader's file, with its time reckoned. */
  Referral require(String number) {
    var referral = referrals.find(number, current.get().scope()).orElseThrow(() -> new NotFound("matter", number));
    reckon(referral);
    return referral;
  }

  /** The same, to be commanded: after whatever the other side is doing at this moment. */
  Referral take(String number) {
    var referral = require(number);
    if (referral.sent()) {
      referrals.take(referral);
      reckon(referral);
    }
    return referral;
  }

  ReferralView view(Referral referral) {
    reckon(referral);
    return new ReferralView(files.open(referral, current.get()), sight.facts(referral, current.get().scope()), approvals.of(referral.ref()));
  }

  @Override
  public void brief(Matter matter) {
    if (matter instanceof Referral referral) {
      reckon(referral);
    }
  }

  private void reckon(Referral referral) {
    limits.of(referral.ref()).stream().filter(limit -> limit.kind() == LimitKind.SIGN_FOR_REFERRAL && !limit.state().ended())
        .findFirst().ifPresent(limit -> referral.reckoned(limit.dueOn()));
  }
}
