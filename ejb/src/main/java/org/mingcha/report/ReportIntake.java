package org.mingcha.report;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.mingcha.kernel.Basis;
import org.mingcha.party.Platforms;

/** Where platforms hand in their reports. */
@Stateless
@RolesAllowed("platform")
public class ReportIntake {

  @Inject private PlatformReports reports;
  @Inject private Platforms platforms;
  @Inject private ReportDeadlines deadlines;
  @Inject private IntakeRecord record;
  @Inject private Clock clock;

  /**
   * Takes reports of one platform, in this order and in one transaction, and gives each its receipt. The same report again
   * gets the same receipt; the same id with other content is a conflict, and of a report that cannot be used nothing is
   * stored; neither hinders the others.
   *
   * @param client client id of the platform's token; refused when the register does not know it (403)
   */
  @Basis("SAMR-110@2025:15")
  public List<Intake> submit(String client, List<Submission> submissions) {
    var now = clock.instant().truncatedTo(ChronoUnit.MICROS); // as the database keeps it
    var batch = new IntakeBatch(submissions, deadlines, now);
    if (!batch.toStore().isEmpty()) {
      var filed = reports.add(client, batch.toStore());
      if (!filed.isEmpty()) {
        batch.created(record.received(client, filed, batch.toStore()));
      }
      if (!batch.notStored().isEmpty()) {
        platforms.requireByClient(client);
        batch.known(reports.find(client, batch.notStored()));
      }
    }
    return batch.verdicts();
  }
}
