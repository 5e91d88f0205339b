package org.mingcha.evidence;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import org.jboss.logging.Logger;
import org.mingcha.kernel.Actor;

/** The nightly round through all files of evidence. For {@link EvidenceWatch}; no user calls it. */
@Stateless
@PermitAll
public class EvidenceRound {

  static final Actor WATCH = Actor.system("evidence-check");
  private static final Logger LOG = Logger.getLogger(EvidenceRound.class);
  private static final int AT_A_TIME = 500;

  @Inject private Pieces pieces;
  @Inject private IntegrityCheck integrity;

  /** Ids of the next pieces that have files. */
  public List<Long> after(long id) {
    return pieces.withFilesAfter(id, AT_A_TIME);
  }

  /** Compares the files of one piece with their digests, and says so loudly where they differ. */
  public void check(long id) {
    pieces.find(id).ifPresent(piece -> {
      var changed = integrity.checkQuietly(piece, WATCH);
      if (!changed.isEmpty()) {
        LOG.errorf("evidence %d of %s: files %s are not what was collected", piece.nth(), piece.matter(), changed);
      }
    });
  }
}
