package org.mingcha.evidence.inspection;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mingcha.kernel.Invalid.Violation;
import org.mingcha.law.LawBook;

@DisplayName("检查表：第110号令第7条、第8条、第10条、第13条的义务，按检查对象和管控类型")
class ChecklistTest {

  @DisplayName("哪些项目适用（第110号令第7条、第8条、第10条、第13条）")
  @ParameterizedTest(name = "{0} {1}")
  @CsvSource({
      "SELLER, PRODUCTION_LICENCE, 7-1 7-2 7-5 7-6 7-7 7-8 8-1 8-2 8-3 8-4 8-5 8-6 8-9",
      "SELLER, CCC, 7-1 7-3 7-5 7-6 7-7 7-8 8-1 8-2 8-3 8-4 8-5 8-7 8-9",
      "SELLER, MANDATORY_STANDARD_ONLY, 7-1 7-4 7-5 7-6 7-7 7-8 8-1 8-2 8-3 8-4 8-5 8-8 8-9",
      "PLATFORM, PRODUCTION_LICENCE, 10-1 10-2 13-1 13-2 13-3", "PLATFORM, CCC, 10-1 10-3 13-1 13-2 13-3",
      "PLATFORM, MANDATORY_STANDARD_ONLY, 10-1 10-4 13-1 13-2 13-4"})
  void whatApplies(Audience audience, ControlType control, String codes) {
    assertEquals(codes, Checklist.of(audience, control).items().stream().map(Checklist.Item::code).collect(Collectors.joining(" ")));
  }

  @DisplayName("每一项都引用目录里有的条款，两种文字都有")
  @Test void itemsNameTheirArticle() {
    for (var audience : Audience.values()) {
      for (var control : ControlType.values()) {
        Checklist.of(audience, control).items().forEach(item -> {
          assertTrue(LawBook.shipped().article(item.article()).isPresent(), item.code());
          assertTrue(!item.zh().isBlank() && !item.en().isBlank() && !item.in("en").equals(item.in("zh")), item.code());
        });
      }
    }
  }

  @DisplayName("适用的都要有结论，不多不少；不符合的要有情况和证据")
  @ParameterizedTest(name = "{0}：{1}")
  @CsvSource({"10-1 10-3 13-1 13-2 13-3, ", "10-1 10-3 13-1 13-2, /inspection/findings", "10-1 10-3 13-1 13-2 13-3 13-3, /inspection/findings/5/code",
      "10-1 10-2 13-1 13-2 13-3, /inspection/findings/1/code", "10-1 10-3! 13-1 13-2 13-3, /inspection/findings/1", "10-1 10-3? 13-1 13-2 13-3, /inspection/findings/1/finding"})
  void answers(String codes, String wrong) {
    var findings = Arrays.stream(codes.split(" ")).map(code -> new ItemFinding(code.replaceAll("[!?]", ""),
        code.endsWith("?") ? null : code.endsWith("!") ? Finding.NOT_MET : Finding.MET, null, null)).toList();

    assertEquals(wrong == null ? List.of() : List.of(wrong), pointers(findings));
  }

  @DisplayName("不符合的写了情况、没有证据不成；不适用的写了情况就成")
  @ParameterizedTest(name = "{0} 情况 {1} 证据 {2}：{3}")
  @CsvSource({"NOT_MET, 编号查无记录, 证2, true", "NOT_MET, 编号查无记录, , false", "NOT_MET, , 证2, false", "NOT_APPLICABLE, 没有上架, , true", "NOT_APPLICABLE, , , false"})
  void shown(Finding finding, String note, String proof, boolean right) {
    var findings = new ArrayList<ItemFinding>();
    for (var code : "10-1 10-3 13-1 13-2".split(" ")) {
      findings.add(new ItemFinding(code, Finding.MET, null, null));
    }
    findings.add(new ItemFinding("13-3", finding, note, proof));

    assertEquals(right ? List.of() : List.of("/inspection/findings/4 13-3"), faults(findings).stream().map(fault -> fault.pointer() + " " + fault.facts().get("item")).toList());
  }

  private static List<String> pointers(List<ItemFinding> findings) {
    return faults(findings).stream().map(Violation::pointer).toList();
  }

  private static List<Violation> faults(List<ItemFinding> findings) {
    return Checklist.of(Audience.PLATFORM, ControlType.CCC).faults(findings);
  }
}
