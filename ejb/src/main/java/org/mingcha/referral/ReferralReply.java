package org.mingcha.referral;

import java.io.Serializable;
import java.time.Instant;

/** What the receiver answered; {@code complete} for the last word, else a report of progress. {@code author} is a bureau's code. */
public record ReferralReply(String text, boolean complete, String author, Instant at) implements Serializable {}
