package org.mingcha.referral;

import java.util.Set;
import org.mingcha.procedure.Procedure;

/** Notices of quality that are sent (质量通报). */
final class NoticeGuardExamples extends SentGuardExamples {

  NoticeGuardExamples() {
    super(ReferralType.QUALITY_NOTICE);
  }

  @Override
  public Set<Procedure<?, ?>> procedures() {
    return Set.of(ReferralProcedures.NOTICE);
  }
}
