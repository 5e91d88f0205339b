package org.mingcha.lead;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.mingcha.identity.BureauView;
import org.mingcha.identity.Scope;
import org.mingcha.kernel.Actor;
import org.mingcha.kernel.SubjectRef;
import org.mingcha.procedure.Handler;
import org.mingcha.procedure.Links;
import org.mingcha.report.ReportHandover;
import org.mingcha.report.ReportQueries;
import org.mingcha.report.ReportView;

/** Leads from platform reports, whoever opens them. */
@ApplicationScoped
class ReportLeads {

  @Inject private LeadRegister register;
  @Inject private ReportHandover handover;
  @Inject private Links links;

  /** One lead from these reports; refused (409) when one of them was handled before. */
  Lead open(BureauView bureau, List<ReportView> reports, Handler opener, Actor by) {
    var lead = register.enter(bureau, LeadOpening.from(reports), opener, by);
    handover.toLead(reports, lead.number(), by);
    reports.forEach(report -> links.add(report(report.receipt().reportNumber()), "report", lead.ref(), "lead"));
    return lead;
  }

  /** The reports of a lead that was merged belong to the other one from now on. */
  void moveTo(Lead survivor, Lead merged, Actor by) {
    var numbers = links.of(merged.ref(), Scope.system()).stream().filter(link -> link.rel().equals("report")).map(link -> link.number()).toList();
    handover.toOtherLead(numbers, survivor.bureau(), survivor.number(), by);
    numbers.forEach(number -> links.add(report(number), "report", survivor.ref(), "lead"));
  }

  private static SubjectRef report(String number) {
    return new SubjectRef(ReportQueries.KIND, number);
  }
}
