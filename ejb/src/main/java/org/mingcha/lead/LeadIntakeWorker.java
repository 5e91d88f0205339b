package org.mingcha.lead;

import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import org.jboss.logging.Logger;
import org.mingcha.kernel.SystemScope;
import org.mingcha.lead.setting.LeadSettings;

/**
 * Opens leads from waiting reports for the bureaus that have switched this on (自动立为线索). The fifteen working days run from
 * the receipt either way. Several nodes may work at once: each claims its rows and passes over those of the others.
 */
@Singleton
public class LeadIntakeWorker {

  private static final Logger LOG = Logger.getLogger(LeadIntakeWorker.class);
  private static final int BATCHES_AT_A_TIME = 20;

  @Inject private LeadSettings settings;
  @Inject private LeadIntake intake;

  @SystemScope("lead-intake")
  @Schedule(hour = "*", minute = "*", second = "*/10", persistent = false)
  @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
  public void open() {
    settings.autoOpening().forEach(this::openIn);
  }

  /** A bureau whose reports cannot be opened does not keep the others waiting. */
  private void openIn(String bureau) {
    try {
      for (int batch = 0; batch < BATCHES_AT_A_TIME && intake.openSome(bureau); batch++) {
        LOG.debugf("leads opened in %s", bureau);
      }
    } catch (RuntimeException failed) {
      LOG.errorf(failed, "leads of bureau %s could not be opened", bureau);
    }
  }
}
