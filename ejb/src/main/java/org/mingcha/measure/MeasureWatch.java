package org.mingcha.measure;

import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import org.jboss.logging.Logger;
import org.mingcha.kernel.SubjectRef;
import org.mingcha.kernel.SystemScope;

/**
 * Looks after measures whose time runs out. It marks what the law itself has brought about and reminds; it decides nothing.
 * Each measure is a transaction of its own, so that one that cannot be marked does not keep the others waiting.
 */
@Singleton
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class MeasureWatch {

  private static final Logger LOG = Logger.getLogger(MeasureWatch.class);

  @Inject private MeasureEnds ends;

  @SystemScope("measure-watch")
  @Schedule(hour = "*", minute = "*", second = "*/15", persistent = false)
  public void look() {
    ends.over().forEach(this::lapse);
    ends.near().forEach(this::remind);
  }

  private void lapse(SubjectRef preservation) {
    try {
      ends.lapse(preservation.number());
    } catch (RuntimeException failed) {
      LOG.errorf(failed, "%s is over and could not be marked so", preservation);
    }
  }

  private void remind(String measure) {
    try {
      ends.remind(measure);
    } catch (RuntimeException failed) {
      LOG.errorf(failed, "nobody could be reminded of %s", measure);
    }
  }
}
