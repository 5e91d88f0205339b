package org.mingcha.docs;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toList;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Properties;
import java.util.StringJoiner;
import java.util.TreeMap;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.mingcha.docs.Migrated.Table;

@DisplayName("数据模型说明由迁移脚本生成")
class DataModelTest {

  private static final Properties NOTES = notes();

  @Test
  @DisplayName("读得懂迁移脚本：列、外键、后加的列")
  void theMigrationsAreUnderstood() throws IOException {
    var tables = Migrated.tables();
    var limit = table(tables, "time_limit");
    assertEquals("calendar", limit.component());
    assertEquals("date", limit.columns().get("due_on"));
    assertEquals("timestamptz", limit.columns().get("started_at"));
    assertTrue(table(tables, "time_limit_pause").references().contains("time_limit"));
    assertEquals("text", table(tables, "matter").columns().get("secret_of"));
    assertEquals("int", table(tables, "bureau").columns().get("version"));
  }

  @Test
  @DisplayName("文档与迁移脚本一致")
  void thePageIsWhatTheMigrationsMake() throws IOException {
    var tables = Migrated.tables();
    var page = new StringJoiner("\n", "", "\n");
    page.add(introduction()).add("## Picture").add("").add(picture(tables)).add("");
    byComponent(tables).forEach((component, theirs) -> {
      page.add("## " + component).add("");
      page.add("| table | columns | holds |").add("|---|---|---|");
      theirs.forEach(table -> page.add("| `" + table.name() + "` | " + columns(table) + " | " + note(table) + " |"));
      page.add("");
    });
    Generated.demand("data-model.md", page.toString().stripTrailing() + "\n");
  }

  private static String picture(List<Table> tables) {
    var picture = new StringJoiner("\n");
    picture.add("An arrow is a foreign key.").add("").add("```mermaid").add("flowchart LR");
    byComponent(tables).forEach((component, theirs) -> {
      picture.add("  subgraph c_" + component + " [" + component + "]");
      theirs.forEach(table -> picture.add("    " + table.name()));
      picture.add("  end");
    });
    tables.forEach(table -> table.references().forEach(other -> picture.add("  " + table.name() + " --> " + other)));
    return picture.add("```").toString();
  }

  private static String note(Table table) {
    var note = table.note().isEmpty() ? NOTES.getProperty(table.name(), "–") : table.note();
    return note.replace("|", "\\|");
  }

  private static String columns(Table table) {
    return table.columns().entrySet().stream().map(column -> "`" + column.getKey() + "` " + column.getValue()).collect(joining(", "));
  }

  private static TreeMap<String, List<Table>> byComponent(List<Table> tables) {
    return tables.stream().collect(groupingBy(Table::component, TreeMap::new, toList()));
  }

  private static Table table(List<Table> tables, String name) {
    return tables.stream().filter(table -> table.name().equals(name)).findFirst().orElseThrow();
  }

  private static Properties notes() {
    var notes = new Properties();
    try (var text = new InputStreamReader(DataModelTest.class.getResourceAsStream("/docs/tables.properties"), StandardCharsets.UTF_8)) {
      notes.load(text);
      return notes;
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static String introduction() throws IOException {
    try (var text = DataModelTest.class.getResourceAsStream("/docs/data-model.md")) {
      return new String(text.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
