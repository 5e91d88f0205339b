package org.mingcha.calendar;

import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import org.jboss.logging.Logger;
import org.mingcha.kernel.SystemScope;

/**
 * Has the due days proven every night, after each start (a release may bring a new schedule), and whenever a schedule was
 * loaded, at this node or another.
 */
@Singleton
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class DueWatch {

  private static final Logger LOG = Logger.getLogger(DueWatch.class);

  @Inject private DueProof proof;
  private long provenWith = -1;

  @SystemScope("due-proof")
  @Schedule(hour = "2", minute = "40", timezone = "Asia/Shanghai", persistent = false)
  public void everyNight() {
    provenWith = -1;
    whenScheduleLoaded();
  }

  @SystemScope("due-proof")
  @Schedule(hour = "*", minute = "*", second = "20", persistent = false)
  public void whenScheduleLoaded() {
    long loaded = proof.schedulesLoaded();
    if (loaded == provenWith) return;
    try {
      proof.prove().ifPresent(recount -> {
        provenWith = loaded;
        LOG.infof("%d due days proven, %d of them moved", recount.checked(), recount.moved().size());
      });
    } catch (RuntimeException failed) {
      LOG.errorf(failed, "the due days could not be proven; tried again in a minute");
    }
  }
}
