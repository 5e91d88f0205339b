package org.mingcha.execution;

import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import org.jboss.logging.Logger;
import org.mingcha.kernel.SystemScope;

/**
 * Marks that the time in which a party could still contest a decision that is closed or in the archive is over. It decides nothing, and
 * nothing waits for it. Each is a transaction of its own, so that one that cannot be marked does not keep the others waiting.
 */
@Singleton
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class RemedyWatch {

  private static final Logger LOG = Logger.getLogger(RemedyWatch.class);

  @Inject private RemedyEnds ends;

  @SystemScope("remedy-watch")
  @Schedule(hour = "*", minute = "*", second = "*/30", persistent = false)
  public void look() {
    for (var over = ends.over(0); !over.isEmpty(); over = ends.over(over.get(over.size() - 1).limit())) {
      over.forEach(this::lapse);
    }
  }

  private void lapse(RemedyEnds.Over over) {
    try {
      ends.lapse(over);
    } catch (RuntimeException failed) {
      LOG.errorf(failed, "%s is over and could not be marked so", over);
    }
  }
}
