package org.mingcha.board;

import java.io.Serializable;
import java.time.Instant;

/**
 * What was decided on a like matter.
 *
 * @param outcome what the last signer said, as {@link org.mingcha.approval.SlotState} names it
 * @param opinion the last signer's words, null for none
 * @param sameParty whether a party of the one is a party of the other
 * @param violations kinds of violation that both have, separated by blanks; empty when they share only a party or the purpose
 */
public record Precedent(String kind, String number, String title, String stage, String outcome, String signerName,
    String opinion, Instant decidedAt, boolean sameParty, String violations) implements Serializable {}
