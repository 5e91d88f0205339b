package org.mingcha.assessment;

import java.io.Serializable;

/**
 * A case whose fine was for another act than this one (不属同一违法行为), although party, duty and days would let one think that it was
 * the same; the reviewer reads the reason.
 *
 * @param caseNo number of that case
 */
public record OtherAct(String caseNo, String reason) implements Serializable {}
