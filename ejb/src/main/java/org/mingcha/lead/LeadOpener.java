package org.mingcha.lead;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.mingcha.audit.AuditChain;
import org.mingcha.calendar.China;
import org.mingcha.identity.CurrentOfficer;
import org.mingcha.identity.Duty;
import org.mingcha.identity.Officer;
import org.mingcha.identity.Officers;
import org.mingcha.kernel.Basis;
import org.mingcha.kernel.Invalid;
import org.mingcha.kernel.NotPermitted;
import org.mingcha.kernel.SubjectRef;
import org.mingcha.procedure.Handler;
import org.mingcha.procedure.Links;
import org.mingcha.procedure.MatterNumbers;
import org.mingcha.procedure.StepLimits;
import org.mingcha.report.ReportHandover;
import org.mingcha.report.ReportQueries;
import org.mingcha.report.ReportReader;
import org.mingcha.report.ReportView;

/** Opens leads (线索登记): number, verification limit, links and audit entry in one. */
@ApplicationScoped
class LeadOpener {

  private static final String NUMBER_TOKEN = "线";
  private static final LocalDate EARLIEST = LocalDate.of(2000, 1, 1);

  @Inject private Leads leads;
  @Inject private MatterNumbers numbers;
  @Inject private StepLimits limits;
  @Inject private Links links;
  @Inject private ReportQueries reports;
  @Inject private ReportHandover handover;
  @Inject private Officers officers;
  @Inject private CurrentOfficer current;
  @Inject private AuditChain audit;
  @Inject private Clock clock;

  @Basis("SAMR-110@2025:22")
  Lead fromReports(List<String> reportNumbers) {
    var officer = inspector();
    var reader = new ReportReader.OfBureaus(officer.scope());
    var chosen = reportNumbers.stream().distinct().sorted().map(no -> reports.require(no, reader)).toList();
    chosen.forEach(report -> demandOwn(report, officer));
    var lead = register(LeadOpening.from(chosen), officer);
    handover.toLead(chosen, lead.number(), officer.acting(Duty.INSPECTOR));
    chosen.forEach(report -> links.add(new SubjectRef(ReportQueries.KIND, report.receipt().reportNumber()), "report",
        lead.ref(), "lead"));
    return lead;
  }

  /** Refused as {@link Invalid} when the material would have come after today, or before anything here can have. */
  Lead byHand(LeadOpening opening) {
    var received = opening.receivedOn();
    if (received.isAfter(China.today(clock)) || received.isBefore(EARLIEST)) {
      throw new Invalid(List.of(Invalid.Violation.of("/receivedOn", "lead.received-on")));
    }
    return register(opening, inspector());
  }

  private Lead register(LeadOpening opening, Officer officer) {
    var at = clock.instant();
    var lead = Lead.registered(numbers.next(officer.bureau(), NUMBER_TOKEN, at), officer.bureau(), opening,
        handler(officer), at);
    leads.add(lead);
    limits.opened(lead, opening.receivedOn());
    audit.record(lead.ref(), "open", officer.acting(Duty.INSPECTOR),
        Map.of("source", opening.source(), "to", lead.stage(), "receivedOn", opening.receivedOn()));
    return lead;
  }

  private Officer inspector() {
    var officer = current.get();
    if (!officer.has(Duty.INSPECTOR)) {
      throw new NotPermitted("identity.role", Map.of("role", Duty.INSPECTOR.role()));
    }
    return officer;
  }

  private Handler handler(Officer officer) {
    return officers.find(officer.user()).map(o -> new Handler(o.user(), o.name(), o.certificate()))
        .orElse(new Handler(officer.user(), officer.name(), null));
  }

  private static void demandOwn(ReportView report, Officer officer) {
    if (!officer.worksFor(report.receipt().bureau())) {
      throw new NotPermitted("identity.other-bureau", Map.of("bureau", report.receipt().bureau()));
    }
  }
}
