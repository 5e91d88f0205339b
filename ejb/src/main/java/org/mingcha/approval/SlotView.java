package org.mingcha.approval;

import java.io.Serializable;
import java.time.Instant;
import org.mingcha.identity.Duty;

/**
 * A signature, given or awaited; signer, time and opinion are null while it is awaited.
 *
 * @param coveredFor names of the absent colleagues for whom the signer stood in by this office, null when for nobody
 */
public record SlotView(Duty duty, SlotState state, String signer, String signerName, Instant signedAt, String opinion, String coveredFor)
    implements Serializable {}
