package org.mingcha.identity;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import java.util.function.Function;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("住所地同级市场监督管理部门（第110号令第25条）")
class SameLevelTest {

  private static final Function<String, Optional<BureauView>> REGISTER =
      code -> Optional.ofNullable(CountryRegisterTest.COUNTRY.get(code));

  @ParameterizedTest(name = "{0} 的 {1} → {2}")
  @DisplayName("按登记簿里的层级找，不从代码推断")
  @CsvSource({
      "330110, COUNTY, 330110", "330110, PREFECTURE, 330100", "330110, PROVINCE, 330000", "330110, NATIONAL, 100000",
      // 中山不设区县：既是地级，也是县级
      "442000, COUNTY, 442000", "442000, PREFECTURE, 442000", "442000, PROVINCE, 440000",
      "620201, COUNTY, 620200", "620200, PREFECTURE, 620200",
      // 直辖市的区、省直辖的县级市没有地级局：由人确定
      "310115, COUNTY, 310115", "310115, PREFECTURE, ", "429004, PREFECTURE, ", "429004, PROVINCE, 420000",
      // 只知道在杭州，不知道在哪个区：没有县级局可定
      "330100, COUNTY, ", "330199, PREFECTURE, 330100", "110100, PROVINCE, 110000",
      "710000, PROVINCE, ", "深圳, PREFECTURE, "})
  void atTheDomicile(String division, BureauLevel level, String code) {
    assertEquals(Optional.ofNullable(code), SameLevel.at(division, level, REGISTER).map(BureauView::code));
  }

  @Test
  @DisplayName("撤销的机构不再收件")
  void aDissolvedBureauReceivesNothing() {
    Function<String, Optional<BureauView>> withoutYuhang = code -> REGISTER.apply(code).map(b -> b.code().equals("330110")
        ? new BureauView(b.code(), b.name(), null, b.token(), b.level(), null, b.superior(), b.path(), false, 1) : b);
    assertEquals(Optional.empty(), SameLevel.at("330110", BureauLevel.COUNTY, withoutYuhang));
  }
}
