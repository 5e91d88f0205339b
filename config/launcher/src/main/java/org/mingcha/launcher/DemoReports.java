package org.mingcha.launcher;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * Article 15 reports of two platforms: each sweeps a few of its shops a day and hands in what it took down as one stream.
 * Some come late, some without records, some tell of a listing that was reported before.
 */
final class DemoReports implements DemoKind {
  static final List<String> PLATFORMS = List.of("platform-a", "platform-b");
  private static final int DAYS = 28;
  private static final List<Integer> A_DAY = List.of(13, 8);  // 28 days make some six hundred
  private static final ZoneOffset CHINA = ZoneOffset.ofHours(8);

  private final Map<String, List<String>> waiting = new HashMap<>();
  private Random lots;
  private int listings;

  @Override
  public void plan(DemoMonth month) {
    lots = month.lots("reports");
    for (int daysAgo = DAYS; daysAgo > 0; daysAgo--) {
      LocalDate day = month.date(daysAgo);
      for (String platform : PLATFORMS) month.on(day, 9, () -> sweep(month, platform, day, A_DAY.get(PLATFORMS.indexOf(platform))));
    }
  }

  /** A platform hands in so many reports on this day, now: the greater one about two shops, the smaller about one. */
  void sweep(DemoMonth month, String platform, LocalDate day, int count) {
    int first = lots.nextInt(DemoShops.ALL.size());
    int shops = PLATFORMS.indexOf(platform) == 0 ? 2 : 1;
    List<Object> reports = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      reports.add(report(platform, DemoShops.ALL.get((first + i % shops * 7) % DemoShops.ALL.size()), day));
    }
    for (JsonNode verdict : month.client().stream(platform, "/api/v1/disposal-reports/bulk", reports)) {
      String number = verdict.path("receipt").path("reportNumber").asText();
      if (number.isEmpty()) throw new LaunchFailed("The demo data could not be made: a report was answered with " + verdict);
      waiting.computeIfAbsent(platform, k -> new ArrayList<>()).add(number);
    }
  }

  /** The numbers of what this platform has handed in and nobody has taken yet; they are taken now. */
  List<String> take(String platform) {
    List<String> numbers = waiting.remove(platform);
    return numbers == null ? List.of() : numbers;
  }

  private Map<String, Object> report(String platform, DemoShops.Shop shop, LocalDate day) {
    int no = listings++;
    int daysBefore = lots.nextInt(12) == 0 ? 9 + lots.nextInt(5) : lots.nextInt(4);  // the first kind comes late
    OffsetDateTime measures = day.minusDays(daysBefore).atTime(8, lots.nextInt(50)).atOffset(CHINA);
    Map<String, Object> report = new LinkedHashMap<>();
    report.put("platformReportId", platform + "-" + (1000 + no));
    report.put("discoveredAt", measures.minusHours(3).toString());
    report.put("discoverySource", List.of("DAILY_CHECK", "DAILY_CHECK", "COMPLAINT", "MONITORING").get(lots.nextInt(4)));
    report.put("measuresTakenAt", measures.toString());
    report.put("measures", List.of(Map.of("kind", "LINK_REMOVED", "effectiveAt", measures.toString(), "scope", "listing",
        "operatorInformed", true)));
    report.put("operator", DemoShops.operator(shop));
    report.put("shop", Map.of("id", shop.id(), "name", shop.name(), "url", "https://shop.example/" + shop.id()));
    report.put("products", List.of(product(shop.product(), lots.nextInt(15) == 0 ? no - 3 : no)));
    report.put("violation", Map.of("kinds", List.of(shop.product().violation()),
        "description", "平台核查发现，" + shop.product().name() + "的展示信息与公布信息不符。"));
    if (lots.nextInt(6) > 0) report.put("records", List.of(Map.of("kind", "PAGE_SNAPSHOT", "fileName", "page-" + no + ".png")));
    return report;
  }

  private Map<String, Object> product(DemoShops.Product product, int listing) {
    int sold = 20 + lots.nextInt(500);
    return Map.of("name", product.name(), "model", product.model(), "listingId", "l-" + (7000 + listing),
        "listingUrl", "https://item.example/" + (7000 + listing), "unitPrice", product.price(), "unitsSold", sold,
        "salesAmount", Math.round(product.price() * sold * 100) / 100.0, "standards", List.of(product.standard()));
  }
}
