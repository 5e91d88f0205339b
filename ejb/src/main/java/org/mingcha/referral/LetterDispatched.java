package org.mingcha.referral;

import java.time.Instant;
import org.mingcha.kernel.Actor;
import org.mingcha.kernel.SubjectRef;

/**
 * A notice or transfer has gone out (通报、移送已发出). Whoever waits for it hears so in the same transaction.
 *
 * @param subject the report, lead or case that it grew out of
 */
public record LetterDispatched(SubjectRef subject, String letterNo, Actor by, Instant at) {}
