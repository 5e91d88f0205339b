package org.mingcha.paper;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.mingcha.paper.PaperField.Kind;

/** What a form still asks for: each field that must say something, and each cell that every row of a table must have. */
final class Missing {

  private Missing() {}

  static List<PaperField> in(PaperType type, PaperContent content) {
    var missing = new ArrayList<PaperField>(Envelope.missing(type, content));
    for (var field : type.fields()) {
      var value = content.values().get(field.name());
      if (!given(value)) {
        if (field.required() || field.with() != null && given(content.values().get(field.with()))) {
          missing.add(field);
        }
      } else if (field.kind() == Kind.TABLE && value instanceof List<?> rows) {
        cells(field, rows, missing);
      }
    }
    return missing;
  }

  private static void cells(PaperField table, List<?> rows, List<PaperField> missing) {
    for (var i = 0; i < rows.size(); i++) {
      for (var column : table.columns()) {
        if (column.required() && !(rows.get(i) instanceof Map<?, ?> row && given(row.get(column.name())))) {
          missing.add(table.cell(i, column));
        }
      }
    }
  }

  private static boolean given(Object value) {
    return value instanceof List<?> list ? list.stream().anyMatch(Missing::given)
        : value instanceof Map<?, ?> row ? row.values().stream().anyMatch(Missing::given)
        : value != null && !value.toString().isBlank();
  }
}
