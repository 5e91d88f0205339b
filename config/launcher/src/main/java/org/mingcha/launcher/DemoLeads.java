package org.mingcha.launcher;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * Two bureaus open leads from what their platforms reported, one for each operator, and take them as far as there was time
 * for; a few reports and leads stay lying, so that something is overdue. Some cases of the quarter before are near the end
 * of their ninety days.
 */
final class DemoLeads implements DemoKind {
  private static final List<DemoOffice> OFFICES = List.of(new DemoOffice("yuhang"), new DemoOffice("nanshan"));
  /** Days ago of the reports behind older cases; a case is filed some six days after its report. */
  private static final List<Integer> QUARTER_BEFORE = List.of(100, 97, 95, 94, 70, 50);
  /** Workdays ago of leads that show, whatever the lots say, each place at which a lead or a case may stand. */
  private static final Map<DemoLead.Way, Integer> FOR_CERTAIN = new EnumMap<>(Map.of(DemoLead.Way.UNTOUCHED, 2, DemoLead.Way.FORGOTTEN, 5,
      DemoLead.Way.FILING_ASKED, 7, DemoLead.Way.NOT_FILING_ASKED, 7, DemoLead.Way.JUST_FILED, 7, DemoLead.Way.NOT_FILED, 11,
      DemoLead.Way.SUSPENDED, 12, DemoLead.Way.TERMINATED, 13));
  private static final int UNREAD = 2;  // the newest workdays, still in the inbox

  private final DemoReports reports;
  private DemoMonth month;
  private Random lots;

  DemoLeads(DemoReports reports) {
    this.reports = reports;
  }

  @Override
  public void plan(DemoMonth month) {
    this.month = month;
    lots = month.lots("leads");
    for (int daysAgo : QUARTER_BEFORE) older(month.workdaySince(daysAgo));
    for (int workday = 20; workday > UNREAD; workday--) {
      LocalDate day = month.workday(workday);
      for (DemoOffice office : OFFICES) month.on(day, 10, () -> openWaiting(office, day));
    }
    for (int workday : List.of(14, 6, 3)) byHand(month.workday(workday), null);
    FOR_CERTAIN.forEach((way, workday) -> byHand(month.workday(workday), way));
  }

  private void older(LocalDate reported) {
    DemoOffice office = OFFICES.get(0);
    month.on(reported, 9, () -> reports.sweep(month, DemoReports.PLATFORMS.get(0), reported, 1));
    month.on(reported, 10, () -> open(office, reports.take(DemoReports.PLATFORMS.get(0)), 0)
        .forEach(lead -> lead.plan(DemoLead.Way.FILED, reported)));
  }

  private void openWaiting(DemoOffice office, LocalDate day) {
    List<String> numbers = new ArrayList<>(reports.take(DemoReports.PLATFORMS.get(OFFICES.indexOf(office))));
    if (day.equals(month.workday(19)) || day.equals(month.workday(16))) numbers.remove(0);  // lies in the inbox, overdue
    numbers.removeIf(number -> lots.nextInt(9) == 0 && close(office, number));
    List<DemoLead> leads = open(office, numbers, day.getDayOfMonth());
    for (DemoLead lead : leads) {
      if (leads.indexOf(lead) == 3) lead.mergeInto(leads.get(0), day);
      else lead.plan(DemoLead.Way.drawn(lots), day);
    }
  }

  private boolean close(DemoOffice office, String report) {
    month.client().act(office.inspector(0), Client.href("disposal-reports", report), "close-without-action",
        Map.of("reason", "同一链接已由前一报告处理，无新的线索。"));
    return true;
  }

  private List<DemoLead> open(DemoOffice office, List<String> reports, int desk) {
    if (reports.isEmpty()) return List.of();
    JsonNode opened = month.client().post(office.inspector(desk), "/api/v1/leads",
        Map.of("source", "PLATFORM_REPORT", "grouping", "OPERATOR", "reports", reports));
    List<DemoLead> leads = new ArrayList<>();
    for (JsonNode lead : opened.path("items")) leads.add(new DemoLead(month, office, desk, lead.path("number").asText()));
    return leads;
  }

  /** @param way null to draw it */
  private void byHand(LocalDate day, DemoLead.Way way) {
    month.on(day, 15, () -> openByHand(day, way == null ? DemoLead.Way.drawn(lots) : way));
  }

  private void openByHand(LocalDate day, DemoLead.Way way) {
    DemoOffice office = OFFICES.get(0);
    JsonNode lead = month.client().post(office.inspector(0), "/api/v1/leads", Map.of(
        "source", "INSPECTION", "reference", "检查记录" + day.getDayOfYear() + "号", "title", "仓库检查发现无合格证明的电热毯",
        "description", "现场清点二十六件，包装无生产者名称和地址。", "receivedOn", day.toString(),
        "parties", List.of(Map.of("name", DemoShops.ALL.get(1).operator(), "capacity", "IN_PLATFORM_OPERATOR"))));
    new DemoLead(month, office, 0, lead.path("number").asText()).plan(way, day);
  }
}
