package org.mingcha.document;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mingcha.kernel.Citation;
import org.mingcha.kernel.Yuan;
import org.mingcha.procedure.Handler;
import org.mingcha.procedure.InvolvedParty;

@DisplayName("文书用语：日期、法条、金额照公文写法")
class PaperWordsTest {

  @ParameterizedTest(name = "{0} → {1}")
  @CsvSource({"1,一", "10,十", "15,十五", "20,二十", "27,二十七", "64,六十四", "100,一百", "101,一百零一", "110,一百一十", "115,一百一十五", "260,二百六十"})
  @DisplayName("条文序号用汉字数字")
  void articlesAreCountedInChinese(int number, String words) {
    assertEquals(words, PaperWords.numeral(number));
  }

  @Test
  @DisplayName("法条写全称和条款项")
  void anArticleIsNamedInFull() {
    assertEquals("《网络销售重点工业产品质量安全监督管理规定》第八条第一款", PaperWords.article(Citation.of("SAMR-110@2025:8.1")));
    assertEquals("《中华人民共和国产品质量法》第四十九条", PaperWords.article(Citation.of("PQL@2018:49")));
  }

  @ParameterizedTest(name = "{0} → {1}")
  @CsvSource({"0,零元整", "0.05,伍分", "0.5,伍角整", "10,壹拾元整", "200,贰佰元整", "3000,叁仟元整", "3005,叁仟零伍元整", "3000.05,叁仟元零伍分",
      "12345.6,壹万贰仟叁佰肆拾伍元陆角整", "10050,壹万零伍拾元整", "200000,贰拾万元整", "1000001,壹佰万零壹元整", "100000000,壹亿元整",
      "120030004.56,壹亿贰仟零叁万零肆元伍角陆分", "1000000000000,壹万亿元整"})
  @DisplayName("处罚金额写大写，后附小写")
  void aPenaltyIsWrittenOutInCapitals(String amount, String words) {
    assertEquals(words + "（" + Yuan.of(amount) + "元）", PaperWords.sum(Yuan.of(amount)));
  }

  @Test
  @DisplayName("当事人的号码写明是什么号码，个人的不叫统一社会信用代码")
  void theNumberOfAPartyIsCalledWhatItIs() {
    assertEquals("某公司，统一社会信用代码：91330110MA2CFXXX0X", PaperWords.party(party("某公司", "91330110MA2CFXXX0X")));
    assertEquals("某公司，统一社会信用代码：913301101990010199", PaperWords.party(party("某公司", "913301101990010199")));
    assertEquals("王某，公民身份号码：330106199003071234", PaperWords.party(party("王某", "330106199003071234")));
    assertEquals("李某，证件号码：E12345678", PaperWords.party(party("李某", "E12345678")));
    assertEquals("某店", PaperWords.party(party("某店", null)));
  }

  @Test
  @DisplayName("只记下姓名的执法人员，知道证号的写证号")
  void officersKnownByTheirNames() {
    assertEquals("张三（33010000001）、王五",
        PaperWords.officers(List.of("张三", "王五"), List.of(new Handler("zhang", "张三", "33010000001"), new Handler("li", "李四", null))));
  }

  @ParameterizedTest(name = "{0} → {1}")
  @CsvSource({"某店 · 移动电源, 移动电源质量安全问题", "某店 · 移动电源 · A1, 移动电源A1质量安全问题", "某店, 涉嫌违法", "甲型 · 乙型充电器起火, 甲型 · 乙型充电器起火", "未展示认证证书编号, 未展示认证证书编号"})
  @DisplayName("案由：经办人写的标题照写，系统拼成的标题去掉当事人")
  void causes(String title, String cause) {
    assertEquals(cause, PaperWords.cause(title, List.of(party("某店", null))));
  }

  private static InvolvedParty party(String name, String number) {
    return new InvolvedParty(name, number, "IN_PLATFORM_OPERATOR", null);
  }

  @Test
  @DisplayName("日期不补零，金额不带多余的零")
  void daysAndSums() {
    assertEquals("2026年12月1日", PaperWords.day(LocalDate.of(2026, 12, 1)));
    assertEquals("5000元 0.5元", PaperWords.yuan(Yuan.of("5000.00")) + " " + PaperWords.yuan(Yuan.of("0.50")));
  }
}
