package org.mingcha.spotcheck;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.mingcha.calendar.China;
import org.mingcha.identity.CurrentOfficer;
import org.mingcha.identity.Officer;
import org.mingcha.kernel.Basis;
import org.mingcha.kernel.Citation;
import org.mingcha.kernel.Invalid.Violation;
import org.mingcha.kernel.RuleRefused;
import org.mingcha.sampling.TestReport;

/** Takes in the reports of laboratories, many at once, each by the code of its sample (检验报告导入). */
@Stateless
@RolesAllowed("inspector")
@Basis("SAMR-110@2025:21")
public class TestReportDesk {

  @Inject private CheckFiles files;
  @Inject private CurrentOfficer current;
  @Inject private Clock clock;

  /**
   * Takes in all or none. Refused as Invalid field by field, as RuleRefused when no sample of the bureau has the code, as
   * Conflict when a sample has its report already or was not sent yet.
   */
  public List<TakenReport> take(List<TestReport> reports) {
    var today = China.today(clock);
    var faults = new ArrayList<Violation>();
    for (int i = 0; i < reports.size(); i++) {
      faults.addAll(reports.get(i).faults("/reports/" + i, today));
    }
    CheckInput.demand(faults);
    var reader = current.get();
    return reports.stream().map(report -> take(report, reader)).toList();
  }

  private TakenReport take(TestReport report, Officer reader) {
    var check = files.ofSample(report.sampleCode(), reader).filter(found -> reader.worksFor(found.bureau()))
        .orElseThrow(() -> new RuleRefused("spotcheck.unknown-sample", Citation.of("SAMR-110@2025:21"),
            Map.of("sampleCode", report.sampleCode())));
    var taken = files.run(check, check.version(), "record-report", Map.of("reportNumber", report.number()),
        (c, by, at) -> c.reported(report, China.dateOf(at), by, at));
    return new TakenReport(taken.number(), taken.title(), taken.stage(), report.number(), taken.conclusion());
  }
}
