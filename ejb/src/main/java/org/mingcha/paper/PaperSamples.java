package org.mingcha.paper;

import static java.util.Map.entry;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Papers filled in with examples, for previews and to try a wording with before it is taken. */
public final class PaperSamples {

  private static final LocalDate DAY = LocalDate.of(2026, 12, 8);

  /** To whom a form goes that does not go to the party. */
  private static final Map<PaperType, String> ADDRESSEES = Map.ofEntries(entry(PaperType.COURT_APPLICATION, "杭州市余杭区人民法院"),
      entry(PaperType.CRIMINAL_TRANSFER, "杭州市公安局余杭区分局"), entry(PaperType.CASE_TRANSFER, "湖州市吴兴区市场监督管理局"),
      entry(PaperType.ASSISTANCE_LETTER, "湖州市吴兴区市场监督管理局"), entry(PaperType.QUALITY_NOTIFICATION, "湖州市吴兴区市场监督管理局"),
      entry(PaperType.CASE_ASSIGNMENT, "杭州市余杭区市场监督管理局某某市场监督管理所"), entry(PaperType.JURISDICTION_DESIGNATION, "湖州市吴兴区市场监督管理局"),
      entry(PaperType.DATA_REQUEST, "杭州示例网络平台有限公司"), entry(PaperType.UNCONTACTABLE_SHOP_LETTER, "杭州示例网络平台有限公司"),
      entry(PaperType.REPORT_RECEIPT, "杭州示例网络平台有限公司"), entry(PaperType.SEIZURE_ASSISTANCE, "杭州示例物流有限公司"),
      entry(PaperType.CUSTODY_ENTRUSTMENT, "杭州示例仓储有限公司"), entry(PaperType.TEST_ENTRUSTMENT, "浙江示例检验研究院"),
      entry(PaperType.RIGHT_HOLDER_IDENTIFICATION, "浙江示例电器制造有限公司"));

  private PaperSamples() {}

  /** With everything that the form has. */
  public static PaperContent whole(PaperType type) {
    return filled(type, true);
  }

  /** With no more than it must have. */
  public static PaperContent bare(PaperType type) {
    return filled(type, false);
  }

  private static PaperContent filled(PaperType type, boolean whole) {
    var content = PaperContent.of("杭州市余杭区市场监督管理局").dated(DAY);
    content = type.leavesChoice() ? content.titled(type.titles().get(0)) : content;
    content = type.word().isEmpty() ? content : content.numbered("余市监" + type.word() + "〔2026〕12号");
    content = type.addressed() ? content.to(ADDRESSEES.getOrDefault(type, "杭州示例电子商务有限公司")) : content;
    for (var field : type.fields()) {
      content = whole || field.required() ? with(content, field) : content;
    }
    return content;
  }

  private static PaperContent with(PaperContent content, PaperField field) {
    return switch (field.kind()) {
      case TEXT -> content.with(field.name(), field.sample().get(0));
      case PARAGRAPHS -> content.paragraphs(field.name(), field.sample());
      case TABLE -> content.rows(field.name(), List.of(row(field)));
    };
  }

  private static Map<String, String> row(PaperField field) {
    var row = new LinkedHashMap<String, String>();
    for (var i = 0; i < field.columns().size(); i++) {
      row.put(field.columns().get(i).name(), field.sample().get(i));
    }
    return row;
  }
}
