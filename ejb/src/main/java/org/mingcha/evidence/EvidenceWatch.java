package org.mingcha.evidence;

import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import org.jboss.logging.Logger;
import org.mingcha.kernel.SystemScope;

/** Reads every file of evidence again by night. Each piece is a transaction of its own; what is broken does not end the round. */
@Singleton
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class EvidenceWatch {

  private static final Logger LOG = Logger.getLogger(EvidenceWatch.class);

  @Inject private EvidenceRound round;

  @SystemScope("evidence-check")
  @Schedule(hour = "3", minute = "20", timezone = "Asia/Shanghai", persistent = false)
  public void everyNight() {
    long last = 0;
    int checked = 0;
    for (var some = round.after(last); !some.isEmpty(); some = round.after(last)) {
      for (long piece : some) {
        check(piece);
      }
      checked += some.size();
      last = some.get(some.size() - 1);
    }
    LOG.infof("files of %d pieces of evidence compared with their digests", checked);
  }

  private void check(long piece) {
    try {
      round.check(piece);
    } catch (RuntimeException failed) {
      LOG.errorf(failed, "evidence %d could not be compared with its digests", piece);
    }
  }
}
