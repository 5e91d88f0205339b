package org.mingcha.measure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.mingcha.calendar.China;
import org.mingcha.calendar.WorkCalendar;
import org.mingcha.identity.Officers;
import org.mingcha.kernel.Actor;
import org.mingcha.kernel.Citation;
import org.mingcha.kernel.Invalid;
import org.mingcha.kernel.RuleRefused;
import org.mingcha.procedure.CertifiedOfficers;

/** Takes down that things were taken hold of (实施): by two officers with certificates of that day, after the approval. */
@ApplicationScoped
class MeasureTaking {

  static final String TAKE = "take";
  static final String TAKE_URGENTLY = "take-urgently";

  @Inject private Officers officers;
  @Inject private WorkCalendar calendar;
  @Inject private MeasureOrigin origin;

  void take(Measure measure, String move, TakingReport report, Actor by, Instant at) {
    var faults = report.faults(measure.notBefore(move), at);
    faults.addAll(measure.faults(report));
    if (!faults.isEmpty()) {
      throw new Invalid(faults);
    }
    origin.demandInvestigated(measure.ref());
    if (move.equals(TAKE_URGENTLY)) {
      measure.demandReportable(report.takenAt(), origin.registeredAt(measure.ref()));
    }
    origin.demandHandlers(measure.ref(), report.officers());
    var day = China.dateOf(report.takenAt());
    var chosen = CertifiedOfficers.chosen(report.officers(), officers.among(measure.bureau(), report.officers()), day,
        facts -> new RuleRefused("measure.two-officers", Citation.of("SAMR-PROC@2022:22"), facts));
    var limit = measure.limit();
    measure.reckoned(calendar.deadline(day, limit.length(), limit.unit(), List.of(), List.of(), China.dateOf(at)).dueOn());
    measure.taken(move, report, chosen, by, at);
  }

  /** What the trail says of a taking. */
  Map<String, ?> told(TakingReport report) {
    var facts = new HashMap<String, Object>();
    facts.put("takenAt", report.takenAt());
    facts.put("officers", report.officers());
    facts.put("signature", report.signature());
    return facts;
  }
}
