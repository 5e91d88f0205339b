package org.mingcha.referral;

import org.mingcha.kernel.SubjectRef;

/**
 * What a notice or transfer begins with.
 *
 * @param subject the report, lead or case of the own bureau that it grows out of; a transfer moves a lead
 * @param receiver code of the receiving bureau, or null for the one that the register proposes
 * @param receiverReason why this bureau, where the register proposes none; else null
 */
public record ReferralOpening(ReferralType type, SubjectRef subject, String receiver, String receiverReason, ReferralPackage content) {

  /** What a draft is to become, whatever it is about: its kind and its subject stay. */
  public static ReferralOpening revision(String receiver, String receiverReason, ReferralPackage content) {
    return new ReferralOpening(null, null, receiver, receiverReason, content);
  }

  ReferralOpening about(ReferralType itsType, SubjectRef itsSubject) {
    return new ReferralOpening(itsType, itsSubject, receiver, receiverReason, content);
  }

  ReferralOpening with(ReferralPackage other) {
    return new ReferralOpening(type, subject, receiver, receiverReason, other);
  }
}
