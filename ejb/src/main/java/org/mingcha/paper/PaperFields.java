package org.mingcha.paper;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.mingcha.paper.PaperField.Column;
import org.mingcha.paper.PaperField.Kind;

/** The fields of the forms: {@code /paper/fields.json}. A file that cannot be read, or that lacks a form, stops whoever asks first. */
final class PaperFields {

  private static final Map<PaperType, List<PaperField>> SHIPPED = read();

  private PaperFields() {}

  static List<PaperField> of(PaperType type) {
    return SHIPPED.get(type);
  }

  private static Map<PaperType, List<PaperField>> read() {
    try (InputStream in = PaperFields.class.getResourceAsStream("/paper/fields.json")) {
      var json = new ObjectMapper().readTree(in);
      var all = new EnumMap<PaperType, List<PaperField>>(PaperType.class);
      for (var type : PaperType.values()) {
        all.put(type, fields(json.required(type.name())));
      }
      return all;
    } catch (IOException e) {
      throw new UncheckedIOException("/paper/fields.json", e);
    }
  }

  private static List<PaperField> fields(JsonNode json) {
    var fields = new ArrayList<PaperField>();
    json.forEach(field -> fields.add(new PaperField(field.required("name").asText(), field.required("label").asText(),
        Kind.valueOf(field.path("kind").asText("TEXT")), !field.path("optional").asBoolean(), field.path("byHand").asBoolean(),
        field.path("with").asText(null), columns(field.path("columns"), texts(field.path("needs"))),
        texts(field.path("sample")))));
    return List.copyOf(fields);
  }

  private static List<Column> columns(JsonNode json, List<String> needed) {
    var columns = new ArrayList<Column>();
    json.fields().forEachRemaining(column -> columns.add(
        new Column(column.getKey(), column.getValue().asText(), needed.contains(column.getKey()))));
    return List.copyOf(columns);
  }

  private static List<String> texts(JsonNode json) {
    var texts = new ArrayList<String>();
    json.forEach(text -> texts.add(text.asText()));
    return List.copyOf(texts);
  }
}
