package org.mingcha.report.similar;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mingcha.report.ReportContent.Operator;
import org.mingcha.report.ReportContent.Product;
import org.mingcha.report.ReportContent.Shop;
import org.mingcha.report.ReportContent;

/** By what two reports are taken for reports of the same thing. */
@DisplayName("同一经营者、网店、商品、链接")
class ReportKeysTest {

  @DisplayName("写法不同的同一号码、条码、链接相同；不同平台的网店编号不相同")
  @ParameterizedTest(name = "{0}，{1}，{2}，{3} → {4}")
  @CsvSource({
      "' 91a ', s1, , , OPERATOR 91A|SHOP P s1", ", s1, , , SHOP P s1", ", , 6901234567892, , GTIN 06901234567892",
      ", , 06901234567892, , GTIN 06901234567892", ", , , https://Item.example/771#top, LINK Item.example/771",
      ", , , http://Item.example/771/, LINK Item.example/771", "' ', ' ', ' ', ' ', ''"})
  void keys(String operator, String shop, String gtin, String url, String keys) {
    assertEquals(keys, told(of(operator, shop, gtin, url)));
  }

  @DisplayName("同一商品报了两次，只算一次；没有写的不算")
  @Test void everyKeyOnce() {
    var product = product("1", "a.example/1");
    var content = new ReportContent("T", null, null, null, null, null, null, List.of(product, product), null, null);
    assertEquals(2, ReportKeys.of("P", content).size());
    assertEquals(0, ReportKeys.of("P", new ReportContent("T", null, null, null, null, null, null, null, null, null)).size());
  }

  @DisplayName("过长的链接截取前五百字，不致无法登记")
  @Test void longAddresses() {
    var key = of(null, null, null, "x.example/" + "长".repeat(1990)).findFirst().orElseThrow();
    assertEquals(500, key.value().length());
  }

  private static Stream<ReportKey> of(String operator, String shop, String gtin, String url) {
    return ReportKeys.of("P", new ReportContent("T", null, null, null, null,
        new Operator("某", null, operator, null, null, null, null, null, null), new Shop(shop, null, null),
        List.of(product(gtin, url)), null, null)).stream();
  }

  private static Product product(String gtin, String url) {
    return new Product("移动电源", null, null, null, null, gtin, null, url, null, null, null, null, null, null, null);
  }

  private static String told(Stream<ReportKey> keys) {
    return keys.map(key -> key.kind() + " " + key.value()).collect(Collectors.joining("|"));
  }
}
