package org.mingcha.lead;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import org.mingcha.identity.Bureaus;
import org.mingcha.kernel.Actor;
import org.mingcha.report.ReportHandover;

/** Opens leads from what waits in a bureau's inbox, one for each operator, in batches of a transaction each. */
@ApplicationScoped
class LeadIntake {

  private static final Actor WORKER = Actor.system("lead-intake");
  private static final int BATCH = 20;

  @Inject private ReportHandover handover;
  @Inject private ReportLeads leads;
  @Inject private Bureaus bureaus;

  /** Opens the leads of the reports that have waited longest; false when none waited. Nobody handles them yet. */
  @Transactional(TxType.REQUIRES_NEW)
  boolean openSome(String bureauCode) {
    var waiting = handover.claimWaiting(bureauCode, BATCH);
    var bureau = bureaus.require(bureauCode);
    LeadGrouping.OPERATOR.groups(waiting).forEach(group -> leads.open(bureau, group, null, WORKER));
    return !waiting.isEmpty();
  }
}
