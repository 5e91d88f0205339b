package org.mingcha.referral;

import java.time.Instant;
import org.mingcha.kernel.Actor;
import org.mingcha.kernel.SubjectRef;

/**
 * A notice or transfer that had gone out was withdrawn before it was signed for, or returned (撤回、退回). One that was returned
 * because the receiver has it already did not come back: that bureau knows. Whoever relied on the letter hears so in the same
 * transaction.
 *
 * @param subject the sender's report, lead or case that it grew out of
 */
public record LetterCameBack(SubjectRef subject, String letterNo, Actor by, Instant at) {}
