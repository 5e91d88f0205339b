package org.mingcha.board;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import org.mingcha.approval.SheetView;
import org.mingcha.audit.AuditView;

/**
 * What a signer needs beside the matter itself.
 *
 * @param waiting the sheets that wait for a signature
 * @param lookedBefore when this signer looked the time before, null at the first look
 * @param since what others have done to the matter since then; empty at the first look
 * @param changes what of the proposed penalty and of the facts it rests on is not any more what it was then; empty at the first look
 * @param alike how like matters were decided, the likest first
 */
public record SigningView(List<SheetView> waiting, Instant lookedBefore, List<AuditView> since, List<Changed> changes,
    List<Precedent> alike)
    implements Serializable {}
