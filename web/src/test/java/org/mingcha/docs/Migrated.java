package org.mingcha.docs;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The tables that all migrations together make, read from their text. For the documents. */
final class Migrated {

  /** A table, the component whose migrations made it, and what the migration says it is for. */
  record Table(String component, String name, String note, Map<String, String> columns, TreeSet<String> references) {}

  private static final Path FOLDER = Path.of("../ejb/src/main/resources/db/migration");
  private static final Pattern CREATE = Pattern.compile("(?s)^create table (\\w+) \\((.*)\\)[^)]*$");
  private static final Pattern ALTER = Pattern.compile("(?s)^alter table (?:only )?(\\w+)\\s+(.*)$");
  private static final Pattern COLUMN = Pattern.compile("(?s)^(\\w+)\\s+(.+?)(?=\\s+(?:not null|null|default|constraint|references|primary|unique|check|generated|collate)\\b|$).*");
  private static final Pattern REFERENCES = Pattern.compile("references (\\w+)");

  private final Map<String, Table> tables = new LinkedHashMap<>();

  private Migrated() {}

  /** By component and name. */
  static List<Table> tables() throws IOException {
    var migrated = new Migrated();
    try (var files = Files.walk(FOLDER)) {
      for (var file : files.filter(file -> file.toString().endsWith(".sql"))
          .sorted(Comparator.comparing(file -> file.getFileName().toString())).toList()) {
        migrated.read(file.getParent().getFileName().toString(), Files.readString(file));
      }
    }
    return migrated.tables.values().stream().sorted(Comparator.comparing(Table::component).thenComparing(Table::name)).toList();
  }

  private void read(String component, String sql) {
    var plain = sql.replaceAll("(?s)\\$\\$.*?\\$\\$", "''");
    var head = note(plain);
    for (var statement : plain.split(";[ \\t]*(?=\\R|$|--)")) {
      var code = statement.replaceAll("--[^\\n]*", "").strip();
      var created = CREATE.matcher(code);
      if (created.matches()) {
        create(component, created, note(statement).isEmpty() ? head : note(statement));
        head = "";  // the comment on top of a file is about its first table
      }
      var altered = ALTER.matcher(code);
      if (altered.matches()) parts(altered.group(2)).forEach(change -> alter(altered.group(1), change));
      if (code.startsWith("drop table ")) tables.remove(code.split("\\s+")[2]);
    }
  }

  private void create(String component, Matcher created, String note) {
    var table = new Table(component, created.group(1), note, new LinkedHashMap<>(), new TreeSet<>());
    tables.put(table.name(), table);
    parts(created.group(2)).forEach(part -> add(table, part));
  }

  private void alter(String name, String change) {
    var table = tables.get(name);
    if (table == null) return;
    if (change.startsWith("add ")) add(table, change.replaceFirst("add (column )?(if not exists )?", ""));
    if (change.startsWith("drop column ")) table.columns().remove(change.split("\\s+")[2]);
    if (change.startsWith("rename column ")) {
      var words = change.split("\\s+");
      table.columns().put(words[4], table.columns().remove(words[2]));
    }
  }

  private static void add(Table table, String part) {
    var refers = REFERENCES.matcher(part);
    if (refers.find()) table.references().add(refers.group(1));
    var column = COLUMN.matcher(part);
    if (!part.matches("(?s)(constraint|primary|unique|check|foreign|exclude)\\b.*") && column.matches()) {
      table.columns().put(column.group(1), column.group(2).replaceAll("\\s+", " "));
    }
  }

  /** The text between commas outside of brackets. */
  private static List<String> parts(String list) {
    var parts = new ArrayList<String>();
    int depth = 0;
    int begin = 0;
    for (int i = 0; i <= list.length(); i++) {
      char c = i == list.length() ? ',' : list.charAt(i);
      depth += c == '(' ? 1 : c == ')' ? -1 : 0;
      if (c == ',' && (depth == 0 || i == list.length())) {
        parts.add(list.substring(begin, i).strip());
        begin = i + 1;
      }
    }
    return parts;
  }

  /** The comment right above a statement, its first sentence. */
  private static String note(String statement) {
    var lines = new ArrayList<String>();
    for (var line : statement.strip().split("\\R")) {
      if (line.isBlank()) lines.clear();
      else if (line.startsWith("--")) lines.add(line.substring(2).strip());
      else break;
    }
    return String.join(" ", lines).replaceAll("(?<=[^.]{12}[a-z)])\\. .*", ".");
  }
}
