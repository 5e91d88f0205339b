package org.mingcha.paper.merge;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.mingcha.paper.PaperField;
import org.mingcha.paper.PaperField.Column;
import org.mingcha.paper.PaperField.Kind;

/** What is filled in, in the form in which templates name it. */
public final class Values {

  /** After the name of a field: whether anything is there. */
  public static final String GIVEN = "_given";

  private final PlainText text;
  private final Map<String, Object> all = new LinkedHashMap<>();
  private final List<Map<String, Object>> sheet = new ArrayList<>();

  public Values(PlainText text) {
    this.text = text;
  }

  /** A line beside the fields of the form; nothing when null. */
  public Values line(String name, String value) {
    if (value != null && !value.isBlank()) {
      all.put(name, text.line("/" + name, value));
    }
    return this;
  }

  /** A value of our own that templates do not print as text, such as the kind of frame. */
  public Values mark(String name, Object value) {
    all.put(name, value);
    return this;
  }

  /** A field of the form, under its name and as a row of the general sheet; a label with nothing behind it is left out. */
  public Values field(PaperField field, Object value) {
    var pointer = "/" + field.name();
    var lines = field.kind() == Kind.TABLE ? List.<String>of() : lines(pointer, value);
    var rows = field.kind() == Kind.TABLE ? rows(field, value) : List.<Map<String, Object>>of();
    var given = !lines.isEmpty() || !rows.isEmpty();
    all.put(field.name(), switch (field.kind()) {
      case TEXT -> String.join(" ", lines);
      case PARAGRAPHS -> lines;
      case TABLE -> rows;
    });
    all.put(field.name() + GIVEN, given);
    if (given || field.required() || field.byHand()) {
      row(field, lines, rows);
    }
    return this;
  }

  private void row(PaperField field, List<String> lines, List<Map<String, Object>> rows) {
    var used = field.columns().stream().filter(column -> column.required() || says(rows, column)).toList();
    rows.forEach(row -> row.put("cells", used.stream().map(column -> row.get(column.name())).toList()));
    sheet.add(Map.of("label", field.label(), "lines", lines, "rows", rows, "rows_given", !rows.isEmpty(),
        "heads", used.stream().map(Column::label).toList()));
  }

  /** Whether some row has something in this column; one that says nothing is left out of the general sheet. */
  private static boolean says(List<Map<String, Object>> rows, Column column) {
    return rows.stream().anyMatch(row -> !row.get(column.name()).toString().isEmpty());
  }

  /** All of them; {@code fields} is the list for the general sheet. */
  public Map<String, Object> all() {
    all.put("fields", sheet);
    return all;
  }

  private List<String> lines(String pointer, Object value) {
    if (value instanceof List<?> list) {
      return list.stream().flatMap(line -> text.lines(pointer, String.valueOf(line)).stream()).toList();
    }
    return value == null ? List.of() : text.lines(pointer, value.toString());
  }

  private List<Map<String, Object>> rows(PaperField field, Object value) {
    var rows = new ArrayList<Map<String, Object>>();
    for (var row : value instanceof List<?> list ? list : List.of()) {
      var cells = new LinkedHashMap<String, Object>();
      for (var column : field.columns()) {
        var cell = row instanceof Map<?, ?> map ? map.get(column.name()) : null;
        cells.put(column.name(), cell == null ? "" : text.line("/" + field.name() + "/" + rows.size() + "/" + column.name(), cell.toString()));
      }
      rows.add(cells);
    }
    return rows;
  }
}
