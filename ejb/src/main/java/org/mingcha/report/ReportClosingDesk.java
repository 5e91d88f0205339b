package org.mingcha.report;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.mingcha.identity.CurrentOfficer;
import org.mingcha.identity.Duty;
import org.mingcha.identity.Officer;
import org.mingcha.kernel.Basis;
import org.mingcha.kernel.NotPermitted;

/**
 * Where inspectors close reports that ask for no verification of their own (不予处理), such as a second report of the same
 * listing. The order has the bureau deal with what platforms report; why it need not stands on record.
 */
@Stateless
@Basis("SAMR-110@2025:22")
@RolesAllowed({"inspector", "unit-head", "leader", "principal", "legal-reviewer", "liaison"})
public class ReportClosingDesk {

  @Inject private ReportQueries queries;
  @Inject private ReportHandover handover;
  @Inject private CurrentOfficer current;

  /** Closes one report on the version that the officer saw (412); refused when it was handled before (409). */
  public void close(String reportNumber, int version, String reason) {
    close(reportNumber, Integer.valueOf(version), reason, current.get());
  }

  /** Closes the chosen reports, all or none. */
  public void close(List<String> reportNumbers, String reason) {
    var officer = current.get();
    reportNumbers.stream().distinct().sorted().forEach(number -> close(number, null, reason, officer));
  }

  private void close(String reportNumber, Integer version, String reason, Officer officer) {
    var report = queries.require(reportNumber, new ReportReader.OfBureaus(officer.scope()));
    officer.demandOwn(report.receipt().bureau());
    if (!officer.has(Duty.INSPECTOR)) {
      throw new NotPermitted("identity.role", Map.of("role", Duty.INSPECTOR.role()));
    }
    handover.close(report, version, reason, officer.acting(Duty.INSPECTOR));
  }
}
