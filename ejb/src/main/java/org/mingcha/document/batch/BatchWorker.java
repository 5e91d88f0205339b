package org.mingcha.document.batch;

import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import org.jboss.logging.Logger;
import org.mingcha.kernel.Invalid;
import org.mingcha.kernel.RuleRefused;
import org.mingcha.kernel.SystemScope;

/**
 * Issues the papers of batches, one after the other. What is done stands in the database, so that after a restart it goes on where
 * it stopped; a paper that cannot be issued does not keep the others waiting.
 */
@Singleton
public class BatchWorker {

  private static final Logger LOG = Logger.getLogger(BatchWorker.class);
  private static final int AT_A_TIME = 50;

  @Inject private BatchRound round;

  @SystemScope("document-batch")
  @Schedule(hour = "*", minute = "*", second = "*/5", persistent = false)
  @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
  public void goOn() {
    round.running().forEach(this::some);
  }

  private void some(long batch) {
    var going = true;
    for (int i = 0; going && i < AT_A_TIME; i++) {
      going = round.next(batch).filter(this::issued).isPresent();
    }
  }

  /** Whether the batch goes on: not where something is broken that is not the paper's fault, such as a full disk. */
  private boolean issued(BatchStep item) {
    try {
      round.issue(item);
    } catch (Invalid unfit) {
      round.fail(item, unfit.violations().get(0).pointer() + " " + unfit.violations().get(0).code());
    } catch (RuleRefused refused) {
      round.fail(item, refused.code());
    } catch (RuntimeException broken) {
      LOG.errorf(broken, "paper %d of batch %d could not be issued; it is tried again", item.position(), item.batch());
      return false;
    }
    return true;
  }
}
