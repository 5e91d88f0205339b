package org.mingcha.lead;

import java.time.LocalDate;
import java.util.List;
import org.mingcha.party.Capacity;
import org.mingcha.procedure.InvolvedParty;
import org.mingcha.report.ReportView;
import org.mingcha.calendar.China;

/**
 * What a lead begins with.
 *
 * @param receivedOn day on which the bureau got the material; the fifteen working days run from it
 */
public record LeadOpening(LeadSource source, String title, String description, LocalDate receivedOn,
    List<InvolvedParty> parties) {

  /** A lead from reports: the earliest receipt counts, and every operator named is a party. */
  static LeadOpening from(List<ReportView> reports) {
    var received = reports.stream().map(r -> China.dateOf(r.receipt().receivedAt())).min(LocalDate::compareTo).orElseThrow();
    var parties = reports.stream().filter(r -> r.content().operator() != null).map(LeadOpening::party).distinct().toList();
    return new LeadOpening(LeadSource.PLATFORM_REPORT, title(reports.get(0)), description(reports.get(0)), received, parties);
  }

  private static InvolvedParty party(ReportView report) {
    var operator = report.content().operator();
    return new InvolvedParty(operator.name(), operator.identityNumber(), Capacity.IN_PLATFORM_OPERATOR.name(),
        operator.kind() == null ? null : operator.kind().name());
  }

  private static String title(ReportView report) {
    var content = report.content();
    var who = content.operator() != null && content.operator().name() != null ? content.operator().name()
        : content.shop() == null ? "" : content.shop().name();
    var what = content.productName();
    return what == null ? who : who + " · " + what;
  }

  private static String description(ReportView report) {
    return report.content().violation() == null ? null : report.content().violation().description();
  }
}
