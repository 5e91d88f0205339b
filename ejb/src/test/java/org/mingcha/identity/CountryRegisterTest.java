package org.mingcha.identity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("全国机构登记簿：由行政区划数据而来")
class CountryRegisterTest {

  static final Map<String, BureauView> COUNTRY = CountryRegister.missing(List.of()).stream()
      .collect(Collectors.toMap(BureauView::code, Function.identity()));

  @Test
  @DisplayName("总局一个，省三十一，地级三百三十三，县级二千九百七十四；汇总行和不设区县的市的重复行不算")
  void howManyThereAre() {
    var levels = COUNTRY.values().stream().collect(Collectors.groupingBy(BureauView::level, Collectors.counting()));
    assertEquals(Map.of(BureauLevel.NATIONAL, 1L, BureauLevel.PROVINCE, 31L, BureauLevel.PREFECTURE, 333L, BureauLevel.COUNTY, 2974L), levels);
    assertEquals(4, COUNTRY.values().stream().filter(bureau -> bureau.equivalentLevel() != null).count());
    assertTrue(COUNTRY.values().stream().noneMatch(bureau -> bureau.name().matches("(.*市辖区|县|.*直辖县级行政区划)市场监督管理局")));
  }

  @ParameterizedTest(name = "{0} {1}")
  @DisplayName("名称、层级、上级、路径")
  @CsvSource({
      "100000, 国家市场监督管理总局, NATIONAL, , , /100000/",
      "330000, 浙江省市场监督管理局, PROVINCE, , 100000, /100000/330000/",
      "330100, 杭州市市场监督管理局, PREFECTURE, , 330000, /100000/330000/330100/",
      "330110, 杭州市余杭区市场监督管理局, COUNTY, , 330100, /100000/330000/330100/330110/",
      "330282, 慈溪市市场监督管理局, COUNTY, , 330200, /100000/330000/330200/330282/",
      "440305, 深圳市南山区市场监督管理局, COUNTY, , 440300, /100000/440000/440300/440305/",
      "310115, 上海市浦东新区市场监督管理局, COUNTY, , 310000, /100000/310000/310115/",
      "500229, 城口县市场监督管理局, COUNTY, , 500000, /100000/500000/500229/",
      "429004, 仙桃市市场监督管理局, COUNTY, , 420000, /100000/420000/429004/",
      "429021, 神农架林区市场监督管理局, COUNTY, , 420000, /100000/420000/429021/",
      "659001, 石河子市市场监督管理局, COUNTY, , 650000, /100000/650000/659001/",
      "130171, 石家庄高新技术产业开发区市场监督管理局, COUNTY, , 130100, /100000/130000/130100/130171/",
      "442000, 中山市市场监督管理局, PREFECTURE, COUNTY, 440000, /100000/440000/442000/",
      "441900, 东莞市市场监督管理局, PREFECTURE, COUNTY, 440000, /100000/440000/441900/",
      "460400, 儋州市市场监督管理局, PREFECTURE, COUNTY, 460000, /100000/460000/460400/",
      "620200, 嘉峪关市市场监督管理局, PREFECTURE, COUNTY, 620000, /100000/620000/620200/"})
  void namesAndPlaces(String code, String name, BureauLevel level, BureauLevel equivalent, String superior, String path) {
    var bureau = COUNTRY.get(code);
    assertEquals(name, bureau.name());
    assertEquals(level, bureau.level());
    assertEquals(equivalent, bureau.equivalentLevel());
    assertEquals(superior, bureau.superior());
    assertEquals(path, bureau.path());
  }

  @ParameterizedTest(name = "{0} 不是机构")
  @DisplayName("市辖区、县、直辖汇总、嘉峪关市的“县级”行，都不另设机构")
  @CsvSource({"110100", "500200", "419000", "469000", "659000", "620201"})
  void groupsAreNoBureaus(String code) {
    assertFalse(COUNTRY.containsKey(code));
  }

  @Test
  @DisplayName("机关代字各不相同，能写进文号")
  void tokensAreUnique() {
    var tokens = COUNTRY.values().stream().map(BureauView::token).toList();
    assertEquals(tokens.size(), new HashSet<>(tokens).size());
    assertEquals(List.of(), tokens.stream().filter(token -> !token.matches(Tokens.FORM)).toList());
  }

  @ParameterizedTest(name = "{0} {1}")
  @DisplayName("机关代字：已知的照用，其余由名称推定，相同的都加长")
  @CsvSource({"330110, 余市监", "330282, 慈市监", "440305, 深南市监", "442000, 中市监", "100000, 国市监",
      "110108, 京海市监", "330113, 杭临平市监", "330112, 杭临安市监", "330281, 甬余市监"})
  void tokens(String code, String token) {
    assertEquals(token, COUNTRY.get(code).token());
  }

  @Test
  @DisplayName("已在册的一概不动；缺的补上，避开管理员已改用的代字，挂在上级现在的路径下")
  void onlyWhatIsMissingIsAdded() {
    // given a register whose administrator has given Haidian's token to Hangzhou and moved Hangzhou
    var hangzhou = new BureauView("330100", "x", null, "京海市监", BureauLevel.PREFECTURE, "100000", "/100000/330100/");
    var register = COUNTRY.values().stream().filter(b -> !b.code().matches("330100|330110|110108"))
        .collect(Collectors.toCollection(java.util.ArrayList::new));
    register.add(hangzhou);

    // when the missing ones are looked for
    var missing = CountryRegister.missing(register).stream().collect(Collectors.toMap(BureauView::code, Function.identity()));

    // then
    assertEquals(java.util.Set.of("330110", "110108"), missing.keySet());
    assertEquals("/100000/330100/330110/", missing.get("330110").path());
    assertEquals("京海淀市监", missing.get("110108").token());
    assertNull(missing.get("110108").nameEn());
    assertEquals(List.of(), CountryRegister.missing(List.copyOf(COUNTRY.values())));
  }
}
