package org.mingcha.referral;

import java.util.Set;
import org.mingcha.identity.Duty;
import org.mingcha.identity.Yuhang;
import org.mingcha.procedure.GuardExamples;
import org.mingcha.procedure.Procedure;

/** Notices of quality that arrive: the sender alone takes them back. */
final class ReceivedNoticeGuardExamples extends GuardExamples {

  ReceivedNoticeGuardExamples() {
    tried("withdraw", ByTheOtherSide.class, Yuhang.officer("liaison", Duty.LIAISON), "2026-12-04", () -> Referral.arrived(
        "余市监收〔2026〕1号", Yuhang.BUREAU, Yuhang.HANGZHOU, SentGuardExamples.drafted(ReferralType.QUALITY_NOTICE), SentGuardExamples.AT));
  }

  @Override
  public Set<Procedure<?, ?>> procedures() {
    return Set.of(ReferralProcedures.NOTICE_RECEIVED);
  }
}
