package org.mingcha.rectification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.mingcha.calendar.China;
import org.mingcha.identity.Officers;
import org.mingcha.kernel.Actor;
import org.mingcha.kernel.Citation;
import org.mingcha.kernel.Invalid;
import org.mingcha.kernel.Invalid.Violation;
import org.mingcha.kernel.RuleRefused;
import org.mingcha.procedure.CertifiedOfficers;

/** Takes down what a re-check found. */
@ApplicationScoped
class RecheckRecord {

  @Inject private Officers officers;

  void add(RectificationOrder order, RecheckReport report, Actor by, Instant at) {
    var today = China.dateOf(at);
    var faults = new ArrayList<Violation>();
    var served = order.facts().service();
    if (served != null && (report.checkedOn().isAfter(today) || report.checkedOn().isBefore(served.servedOn()))) {
      faults.add(Violation.of("/checkedOn", "rectification.checked-on"));
    }
    if (!faults.isEmpty()) {
      throw new Invalid(faults);
    }
    var named = officers.among(order.bureau(), report.officers());
    var chosen = CertifiedOfficers.chosen(report.officers(), named, report.checkedOn(),
        facts -> new RuleRefused("rectification.two-officers", Citation.of("SAMR-PROC@2022:22"), facts));
    order.recheck(report, chosen, by, at);
  }
}
