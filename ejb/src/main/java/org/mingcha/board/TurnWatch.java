package org.mingcha.board;

import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jboss.logging.Logger;
import org.mingcha.calendar.China;
import org.mingcha.kernel.SystemScope;

/**
 * Looks, on each new day and after each start, at the matters for which the day before was the last of some time: what may be done in
 * them now stands in the work lists in the morning. Each lot is a transaction of its own, so that a matter that cannot be looked at
 * keeps no more than its lot from it.
 */
@Singleton
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class TurnWatch {

  private static final Logger LOG = Logger.getLogger(TurnWatch.class);

  @Inject private Turns turns;
  @Inject private Clock clock;
  private LocalDate lookedOn = LocalDate.EPOCH;

  @SystemScope("turn-watch")
  @Schedule(hour = "*", minute = "*", second = "5/15", persistent = false)
  public void whenTheDayHasTurned() {
    var today = China.today(clock);
    if (today.equals(lookedOn)) return;
    int asked = 0;
    int turned = 0;
    for (var lot = turns.after(0, lookedOn, today); !lot.isEmpty(); lot = turns.after(lot.get(lot.size() - 1), lookedOn, today)) {
      asked += lot.size();
      turned += settle(lot);
    }
    lookedOn = today;
    LOG.infof("%s: %d matters asked whose turn it is, another one in %d of them", today, asked, turned);
  }

  private int settle(List<Long> lot) {
    try {
      return turns.settle(lot);
    } catch (RuntimeException failed) {
      LOG.errorf(failed, "whose turn it is could not be looked at in the matters %s; their lists tell it after their next step", lot);
      return 0;
    }
  }
}
