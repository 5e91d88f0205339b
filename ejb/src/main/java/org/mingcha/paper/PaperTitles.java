package org.mingcha.paper;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Of forms whose name leaves a choice (范本中的“/”：选择并删去其他), the names between which a paper chooses. */
final class PaperTitles {

  private static final String[] THINGS = {"财物", "设施", "场所"};
  private static final String[] TESTS = {"检验", "检测", "检疫", "鉴定"};

  private static final Map<PaperType, List<String>> CHOICES = new EnumMap<>(Map.ofEntries(
      Map.entry(PaperType.SEIZED_GOODS_TRANSFER, each("", "物品移送告知书", "扣押", "查封")),
      Map.entry(PaperType.FILING_APPROVAL, each("", "立案审批表", "", "不予")),
      Map.entry(PaperType.RIGHT_HOLDER_IDENTIFICATION, each("协助", "通知书", "辨认", "鉴别")),
      Map.entry(PaperType.GOODS_INVENTORY, each("", "清单", THINGS)),
      Map.entry(PaperType.CUSTODY_ENTRUSTMENT, each("实施行政强制措施", "委托保管书", THINGS)),
      Map.entry(PaperType.TEST_ENTRUSTMENT, each("", "委托书", TESTS)),
      Map.entry(PaperType.TEST_PERIOD_NOTICE, each("", "期间告知书", TESTS)),
      Map.entry(PaperType.TEST_RESULT_NOTICE, each("", "结果告知书", TESTS)),
      Map.entry(PaperType.CASE_REVIEW, each("", "审核表", "案件", "法制")),
      Map.entry(PaperType.INSTALMENT_NOTICE, each("", "缴纳罚款通知书", "延期", "分期")),
      Map.entry(PaperType.RISK_WARNING, each("", "通知书", "风险预警", "督促整改"))));

  private PaperTitles() {}

  static List<String> of(PaperType type) {
    return CHOICES.getOrDefault(type, List.of(type.title()));
  }

  private static List<String> each(String before, String after, String... choices) {
    var titles = new ArrayList<String>();
    for (var choice : choices) {
      titles.add(before + choice + after);
    }
    return List.copyOf(titles);
  }
}
