package org.mingcha.lead;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.mingcha.calendar.China;
import org.mingcha.identity.CurrentOfficer;
import org.mingcha.identity.Duty;
import org.mingcha.identity.Officer;
import org.mingcha.kernel.Basis;
import org.mingcha.kernel.Invalid;
import org.mingcha.kernel.NotPermitted;
import org.mingcha.procedure.Handler;
import org.mingcha.procedure.Handlers;
import org.mingcha.report.ReportQueries;
import org.mingcha.report.ReportReader;

/** Opens leads for the calling inspector, who handles them at first. */
@ApplicationScoped
class LeadOpener {

  @Inject private LeadRegister register;
  @Inject private ReportLeads reportLeads;
  @Inject private ReportQueries reports;
  @Inject private Handlers handlers;
  @Inject private CurrentOfficer current;
  @Inject private Clock clock;

  @Basis("SAMR-110@2025:22")
  List<Lead> fromReports(List<String> reportNumbers, LeadGrouping grouping) {
    var officer = inspector();
    var reader = new ReportReader.OfBureaus(officer.scope());
    var chosen = reportNumbers.stream().distinct().sorted().map(no -> reports.require(no, reader)).toList();
    chosen.forEach(report -> officer.demandOwn(report.receipt().bureau()));
    var by = officer.acting(Duty.INSPECTOR);
    return grouping.groups(chosen).stream()
        .map(group -> reportLeads.open(officer.bureau(), group, handlers.of(officer), by)).toList();
  }

  /** Refused as {@link Invalid}, field by field, when something is missing or the day cannot be. */
  Lead byHand(LeadOpening opening) {
    var faults = opening.faults(China.today(clock));
    if (!faults.isEmpty()) {
      throw new Invalid(faults);
    }
    var officer = inspector();
    return register.enter(officer.bureau(), opening, handlers.of(officer), officer.acting(Duty.INSPECTOR));
  }

  /** The caller as a handler, with the certificate of the register. */
  Handler caller() {
    return handlers.of(current.get());
  }

  private Officer inspector() {
    var officer = current.get();
    if (!officer.has(Duty.INSPECTOR)) {
      throw new NotPermitted("identity.role", Map.of("role", Duty.INSPECTOR.role()));
    }
    return officer;
  }
}
