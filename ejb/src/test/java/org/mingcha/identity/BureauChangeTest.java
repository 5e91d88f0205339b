package org.mingcha.identity;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("更改登记：不成立的，一次说全")
class BureauChangeTest {

  @ParameterizedTest(name = "{0} → 上级 {1}、代字 {2}、层级 {3}/{4}：{5}")
  @CsvSource({
      "330110, 330100, 余市监, COUNTY, , ''",
      "330110, 330000, 余市监, COUNTY, PREFECTURE, ''",
      "330110, 999999, 余市监, COUNTY, , /superior identity.superior-unknown",
      "330110, , 余市监, COUNTY, , /superior identity.superior-unknown",
      "330100, 330110, 杭市监, PREFECTURE, , /superior identity.superior-below",
      "330100, 330100, 杭市监, PREFECTURE, , /superior identity.superior-below",
      "330110, 330282, 余市监, COUNTY, , /superior identity.superior-level",
      "100000, 330000, 国市监, NATIONAL, , /superior identity.superior-of-nation",
      "100000, , 国市监, PROVINCE, , /superior identity.superior-of-nation",
      "100000, , 国市监, NATIONAL, , ''",
      "330110, 330100, 慈市监, COUNTY, , /token identity.token-taken",
      "330110, 330100, yuhang, COUNTY, , /token identity.token-form",
      "330110, 330282, 慈市监, COUNTY, COUNTY, /token identity.token-taken /equivalentLevel identity.levels-alike /superior identity.superior-level"})
  void faults(String code, String superior, String token, BureauLevel level, BureauLevel equivalent, String faults) {
    var country = CountryRegisterTest.COUNTRY;
    var change = new BureauChange("名称", null, token, level, equivalent, superior, true);
    var holder = country.values().stream().filter(b -> b.token().equals(token)).map(BureauView::code).findFirst();

    var found = change.faults(country.get(code), Optional.ofNullable(superior).map(country::get), holder);

    assertEquals(faults, found.stream().map(v -> v.pointer() + " " + v.code()).collect(Collectors.joining(" ")));
  }

  @Test
  @DisplayName("改挂上级，路径随之重算")
  void thePathFollowsTheSuperior() {
    var bureau = SomeBureau.of("330110");
    var ningbo = CountryRegisterTest.COUNTRY.get("330200");

    bureau.change(new BureauChange("名称", "Name", "余市监", BureauLevel.COUNTY, null, "330200", false), ningbo);

    assertEquals(new BureauView("330110", "名称", "Name", "余市监", BureauLevel.COUNTY, null, "330200",
        "/100000/330000/330200/330110/", false, 0), bureau.view());
  }
}
