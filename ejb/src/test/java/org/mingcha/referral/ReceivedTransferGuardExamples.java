package org.mingcha.referral;

import java.util.Set;
import org.mingcha.identity.Duty;
import org.mingcha.identity.Yuhang;
import org.mingcha.procedure.GuardExamples;
import org.mingcha.procedure.Procedure;

/** Leads that arrive by transfer: the sender alone takes them back. */
final class ReceivedTransferGuardExamples extends GuardExamples {

  ReceivedTransferGuardExamples() {
    tried("withdraw", ByTheOtherSide.class, Yuhang.officer("liaison", Duty.LIAISON), "2026-12-04", () -> Referral.arrived(
        "余市监收〔2026〕1号", Yuhang.BUREAU, Yuhang.HANGZHOU, SentGuardExamples.drafted(ReferralType.LEAD_TRANSFER), SentGuardExamples.AT));
  }

  @Override
  public Set<Procedure<?, ?>> procedures() {
    return Set.of(ReferralProcedures.TRANSFER_RECEIVED);
  }
}
