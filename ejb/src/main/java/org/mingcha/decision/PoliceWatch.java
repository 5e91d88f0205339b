package org.mingcha.decision;

import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import org.jboss.logging.Logger;
import org.mingcha.kernel.SystemScope;

/** Looks after cases that the police should have by now; reminds, and decides nothing. Each case is a transaction of its own. */
@Singleton
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class PoliceWatch {

  private static final Logger LOG = Logger.getLogger(PoliceWatch.class);

  @Inject private PoliceReminders reminders;

  @SystemScope("police-watch")
  @Schedule(hour = "*", minute = "*", second = "*/15", persistent = false)
  public void look() {
    reminders.due().forEach(this::remind);
  }

  private void remind(String aCase) {
    try {
      reminders.remind(aCase);
    } catch (RuntimeException failed) {
      LOG.errorf(failed, "nobody could be reminded of %s", aCase);
    }
  }
}
