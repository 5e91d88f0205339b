package org.mingcha.referral;

import java.util.Set;
import org.mingcha.procedure.Procedure;

/** Leads that are transferred (线索移送). */
final class TransferGuardExamples extends SentGuardExamples {

  TransferGuardExamples() {
    super(ReferralType.LEAD_TRANSFER);
  }

  @Override
  public Set<Procedure<?, ?>> procedures() {
    return Set.of(ReferralProcedures.TRANSFER);
  }
}
