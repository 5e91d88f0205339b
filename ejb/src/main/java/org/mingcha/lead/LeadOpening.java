package org.mingcha.lead;

import static org.mingcha.kernel.Faults.told;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mingcha.calendar.China;
import org.mingcha.kernel.Faults;
import org.mingcha.kernel.Invalid.Violation;
import org.mingcha.kernel.ResidentId;
import org.mingcha.party.Capacity;
import org.mingcha.procedure.InvolvedParty;
import org.mingcha.report.ReportContent;
import org.mingcha.report.ReportContent.Operator;
import org.mingcha.report.ReportContent.Shop;
import org.mingcha.report.ReportView;

/**
 * What a lead begins with. Names and contacts of complainants and whistle-blowers do not belong here: they are restricted
 * (举报人信息保密), and a lead is read by the whole bureau and by those above it; they go with {@code informant}, which is sealed.
 *
 * @param reference number of the material at its source (来源编号), such as a 12315 number; null when there is none
 * @param receivedOn day on which the bureau got the material; the fifteen working days run from it
 * @param informant who complained or blew the whistle; null when there is none
 */
public record LeadOpening(LeadSource source, String reference, String title, String description, LocalDate receivedOn,
    List<InvolvedParty> parties, Informant informant) {

  private static final Set<LeadSource> INFORMED = Set.of(LeadSource.COMPLAINT, LeadSource.WHISTLEBLOWING);
  private static final LocalDate EARLIEST = LocalDate.of(2000, 1, 1);

  public LeadOpening(LeadSource source, String reference, String title, String description, LocalDate receivedOn,
      List<InvolvedParty> parties) {
    this(source, reference, title, description, receivedOn, parties, null);
  }

  /** What is wrong with an opening by hand; reports speak for themselves and open leads by their numbers. */
  List<Violation> faults(LocalDate today) {
    var faults = new Faults();
    faults.demand(source != LeadSource.PLATFORM_REPORT, "/reports");
    faults.demand(told(title), "/title");
    faults.demand(told(description), "/description");
    faults.demand(receivedOn != null, "/receivedOn");
    faults.demand(receivedOn == null || !receivedOn.isAfter(today) && !receivedOn.isBefore(EARLIEST), "/receivedOn", "lead.received-on");
    faults.demand(informant == null || informant.told(), "/informant");
    faults.demand(informant == null || INFORMED.contains(source), "/informant", "lead.informant-source");
    return faults.list();
  }

  /** A lead from reports: the earliest receipt counts, and every operator named is a party. */
  static LeadOpening from(List<ReportView> reports) {
    var received = reports.stream().map(r -> China.dateOf(r.receipt().receivedAt())).min(LocalDate::compareTo).orElseThrow();
    var parties = reports.stream().filter(r -> r.content().operator() != null).map(LeadOpening::party).distinct().toList();
    return new LeadOpening(LeadSource.PLATFORM_REPORT, null, title(reports.get(0)), description(reports.get(0)), received, parties);
  }

  private static InvolvedParty party(ReportView report) {
    var operator = report.content().operator();
    return new InvolvedParty(operator.name(), operator.identityNumber(), Capacity.IN_PLATFORM_OPERATOR.name(),
        operator.kind() == null ? null : operator.kind().name());
  }

  /** Who and what. Every report names an operator or a shop somehow, so that no lead is without a title. */
  private static String title(ReportView report) {
    var what = report.content().productName();
    return Stream.of(who(report.content()), what).filter(Faults::told).collect(Collectors.joining(" · "));
  }

  private static String who(ReportContent content) {
    var operator = Optional.ofNullable(content.operator());
    var shop = Optional.ofNullable(content.shop());
    return Stream.of(operator.map(Operator::name), shop.map(Shop::name), operator.map(Operator::identityNumber).map(LeadOpening::withoutPerson), shop.map(Shop::id))
        .flatMap(Optional::stream).filter(Faults::told).findFirst().orElse(null);
  }

  /** A title is read by everybody who sees the lead. */
  private static String withoutPerson(String number) {
    return ResidentId.looksLike(number) ? ResidentId.masked(number) : number;
  }

  private static String description(ReportView report) {
    return report.content().violation() == null ? null : report.content().violation().description();
  }
}
