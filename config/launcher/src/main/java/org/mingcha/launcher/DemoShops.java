package org.mingcha.launcher;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Forty invented shops, and what they sell. No syllable pair is the name of a firm that we know of. */
final class DemoShops {
  record Shop(String id, String operator, String number, String kind, String division, String name, Product product) {}

  record Product(String name, String model, String standard, String violation, double price) {}

  private record Place(String name, String division, String codePrefix) {}

  private static final List<String> WORDS = List.of("晨屿", "栖谷", "澜石", "暖汐", "榕见", "骑岚", "汀禾", "砚川", "云岫", "芦岸",
      "松枢", "岚畔", "星柠", "溪柚", "棠野", "鹿汀", "沐舷", "枫垣", "桔町", "霁安");

  private static final List<Place> PLACES = List.of(
      new Place("慈溪市", "330282", "92330282"), new Place("杭州", "330110", "91330110"),
      new Place("深圳市", "440305", "91440305"), new Place("中山市", "442000", "92442000"),
      new Place("宁波", "330200", "91330200"), new Place("杭州", "330100", "91330100"));

  private static final List<Product> PRODUCTS = List.of(
      new Product("移动电源", "PB-20K", "GB 31241-2022", "CERTIFICATE_FORGED_OR_MISUSED", 89.00),
      new Product("电热毯", "DR-150", "GB 4706.8-2008", "NO_TEST_REPORT", 129.90),
      new Product("电动自行车充电器", "CZ-48V", "GB 42296-2022", "CERTIFICATE_MISMATCH", 58.50),
      new Product("儿童安全座椅", "BY-03", "GB 27887-2024", "DISPLAY_INFORMATION", 699.00),
      new Product("家用燃气灶", "RQ-2", "GB 16410-2020", "UNSAFE_PRODUCT", 459.00),
      new Product("延长线插座", "CZ-8", "GB/T 2099.3-2022", "FALSE_PROMOTION", 39.90),
      new Product("电动自行车头盔", "TK-5", "GB 811-2022", "PURCHASE_RECORDS", 76.00));

  static final List<Shop> ALL = all();

  private DemoShops() {}

  private static List<Shop> all() {
    List<Shop> shops = new ArrayList<>();
    for (int no = 0; no < 2 * WORDS.size(); no++) shops.add(shop(no));
    return List.copyOf(shops);
  }

  private static Shop shop(int no) {
    String word = WORDS.get(no % WORDS.size());
    boolean second = no >= WORDS.size();
    Place place = PLACES.get((no + (second ? 1 : 0)) % PLACES.size());
    boolean individual = place.codePrefix().startsWith("92");
    String first17 = place.codePrefix() + "MA0DEM" + String.format("%03d", no);
    return new Shop("s-" + (1000 + no), place.name() + word + ending(individual, second), first17 + checkDigit(first17),
        individual ? "INDIVIDUAL_BUSINESS" : "ENTERPRISE", place.division(), word + (second ? "家居专营店" : "电器旗舰店"),
        PRODUCTS.get(no % PRODUCTS.size()));
  }

  private static String ending(boolean individual, boolean second) {
    if (individual) return second ? "家居用品商行" : "电器商行";
    return second ? "家居用品有限公司" : "科技有限公司";
  }

  /** As a report names the operator. */
  static Map<String, Object> operator(Shop shop) {
    return Map.of("name", shop.operator(), "identityType", "USCC", "identityNumber", shop.number(), "kind", shop.kind(),
        "domicileDivision", shop.division(), "businessDivision", shop.division());
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
