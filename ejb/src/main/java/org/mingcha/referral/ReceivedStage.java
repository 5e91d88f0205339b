package org.mingcha.referral;

/** Where the receiver's file stands; the names are those of {@link ReferralStage}. */
enum ReceivedStage { SENT, SIGNED_FOR, ACCEPTED, REPLIED, RETURNED, WITHDRAWN }
