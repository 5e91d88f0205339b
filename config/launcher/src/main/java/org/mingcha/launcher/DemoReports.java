package org.mingcha.launcher;

import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Invented reports: shops, products and breaches taken in turn. */
final class DemoReports {
  private record Shop(String operator, String code, String kind, String division, String name) {}

  private record Product(String name, String model, String standard, String violation, double price) {}

  private static final List<Shop> SHOPS = List.of(
      new Shop("慈溪市晨屿电器商行", "92330282MA00DEM01", "INDIVIDUAL_BUSINESS", "330282", "晨屿电器专营店"),
      new Shop("杭州栖谷科技有限公司", "91330110MA00DEM02", "ENTERPRISE", "330110", "栖谷数码旗舰店"),
      new Shop("深圳市澜石电子有限公司", "91440305MA00DEM03", "ENTERPRISE", "440305", "澜石充电官方店"),
      new Shop("中山市暖汐家居用品厂", "92442000MA00DEM04", "INDIVIDUAL_BUSINESS", "442000", "暖汐家居"),
      new Shop("宁波榕见儿童用品有限公司", "91330200MA00DEM05", "ENTERPRISE", "330200", "榕见童品"),
      new Shop("杭州骑岚车业有限公司", "91330100MA00DEM06", "ENTERPRISE", "330100", "骑岚车品"));

  private static final List<Product> PRODUCTS = List.of(
      new Product("移动电源", "PB-20K", "GB 31241-2022", "CERTIFICATE_FORGED_OR_MISUSED", 89.00),
      new Product("电热毯", "DR-150", "GB 4706.8-2008", "NO_TEST_REPORT", 129.90),
      new Product("电动自行车充电器", "CZ-48V", "GB 42296-2022", "CERTIFICATE_MISMATCH", 58.50),
      new Product("儿童安全座椅", "BY-03", "GB 27887-2024", "DISPLAY_INFORMATION", 699.00),
      new Product("家用燃气灶", "RQ-2", "GB 16410-2020", "UNSAFE_PRODUCT", 459.00),
      new Product("延长线插座", "CZ-8", "GB/T 2099.3-2022", "FALSE_PROMOTION", 39.90));

  private DemoReports() {}

  static Map<String, Object> report(String id, int no, OffsetDateTime measures) {
    Shop shop = SHOPS.get(no % SHOPS.size());
    Product product = PRODUCTS.get((no * 5 + no / 6) % PRODUCTS.size());
    Map<String, Object> report = new LinkedHashMap<>();
    report.put("platformReportId", id);
    report.put("discoveredAt", measures.minusHours(3).toString());
    report.put("discoverySource", no % 4 == 0 ? "COMPLAINT" : "DAILY_CHECK");
    report.put("measuresTakenAt", measures.toString());
    report.put("measures", List.of(Map.of("kind", "LINK_REMOVED", "effectiveAt", measures.toString(), "scope", "listing",
        "operatorInformed", true)));
    report.put("operator", Map.of("name", shop.operator(), "identityType", "USCC",
        "identityNumber", shop.code() + checkDigit(shop.code()), "kind", shop.kind(), "domicileDivision", shop.division(),
        "businessDivision", shop.division()));
    report.put("shop", Map.of("id", "s-" + (1000 + no % SHOPS.size()), "name", shop.name(), "url", "https://shop.example/" + no % SHOPS.size()));
    report.put("products", List.of(product(product, no)));
    report.put("violation", Map.of("kinds", List.of(product.violation()), "description", "平台日常核查发现，" + product.name() + "的展示信息与公布信息不符。"));
    if (no % 5 != 3) report.put("records", List.of(Map.of("kind", "PAGE_SNAPSHOT", "fileName", "page-" + no + ".png")));
    return report;
  }

  private static Map<String, Object> product(Product product, int no) {
    int sold = 20 + no * 37 % 500;
    return Map.of("name", product.name(), "model", product.model(), "listingId", "l-" + (7000 + no),
        "listingUrl", "https://item.example/" + (7000 + no), "unitPrice", product.price(), "unitsSold", sold,
        "salesAmount", Math.round(product.price() * sold * 100) / 100.0, "standards", List.of(product.standard()));
  }

  /** The last character of a unified social credit code (GB 32100-2015). */
  private static char checkDigit(String first17) {
    String characters = "0123456789ABCDEFGHJKLMNPQRTUWXY";
    int sum = 0;
    int weight = 1;
    for (char c : first17.toCharArray()) {
      sum += characters.indexOf(c) * weight;
      weight = weight * 3 % 31;
    }
    return characters.charAt((31 - sum % 31) % 31);
  }
}
