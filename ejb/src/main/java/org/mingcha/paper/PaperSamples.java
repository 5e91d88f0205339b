package org.mingcha.paper;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Papers filled in with examples, for previews and to try a wording with before it is taken. */
public final class PaperSamples {

  private static final LocalDate DAY = LocalDate.of(2026, 12, 8);

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
    content = type.addressed() ? content.to("杭州示例电子商务有限公司") : content;
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
