package org.mingcha.docs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;

/** The description of the HTTP interface, read as a generator of clients reads it: a comma or a fold in the wrong place is no longer text. */
@DisplayName("接口说明的文本：按YAML读出的正是所写的")
class ApiDescriptionTest {

  /** What a schema object may say: JSON Schema 2020-12 and what OpenAPI adds, as far as we use it. */
  private static final Set<String> SCHEMA_WORDS = Set.of("$ref", "type", "format", "description", "enum", "const", "default", "example",
      "examples", "pattern", "minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "multipleOf", "minLength", "maxLength", "minItems",
      "maxItems", "uniqueItems", "items", "properties", "required", "additionalProperties", "minProperties", "maxProperties", "propertyNames",
      "oneOf", "anyOf", "allOf", "not", "title", "deprecated", "readOnly", "writeOnly", "discriminator", "contentMediaType", "contentEncoding");
  private static final Set<String> SCHEMA_BELOW = Set.of("schema", "items", "additionalProperties", "propertyNames", "not");
  private static final Set<String> SCHEMAS_BY_NAME = Set.of("properties", "schemas");
  private static final Set<String> SCHEMAS_IN_A_LIST = Set.of("oneOf", "anyOf", "allOf");
  private static final Set<String> AS_GIVEN = Set.of("example", "examples", "default", "enum", "const", "mapping");
  private static final Pattern TORN = Pattern.compile("\\p{Alnum}-\\s+\\p{Alnum}");

  private final Map<?, ?> document = read();

  @DisplayName("步骤名的列举与程序的步骤一一相同")
  @ParameterizedTest(name = "{0} = {1}")
  @CsvSource({"LeadAction, lead", "CaseAction, ordinary", "SummaryAction, summary", "InterviewAction, interview",
      "RectificationAction, rectification", "ContactAction, uncontactable-notice", "PreservationAction, preservation",
      "SeizureAction, seizure", "SpotPlanAction, spot-check-plan", "SpotCheckAction, spot-check",
      "ReferralAction, quality-notice quality-notice-received lead-transfer lead-transfer-received"})
  void theActionNamesAreTheMoves(String schema, String procedures) {
    var declared = Declared.all().stream().filter(d -> Set.of(procedures.split(" ")).contains(d.procedure().name())).toList();
    assertEquals(procedures.split(" ").length, declared.size(), () -> Declared.all().stream().map(Declared::edition).toList().toString());
    var moves = declared.stream().flatMap(d -> d.procedure().moves().stream()).map(move -> move.name()).collect(Collectors.toCollection(TreeSet::new));
    var named = (List<?>) at("components", "schemas", schema).get("enum");
    assertEquals(moves.stream().toList(), named.stream().map(Object::toString).sorted().toList());
  }

  @DisplayName("每个程序的步骤名都有列举")
  @Test void everyProcedureHasItsActionNames() throws NoSuchMethodException {
    var covered = Stream.of(getClass().getDeclaredMethod("theActionNamesAreTheMoves", String.class, String.class).getAnnotation(CsvSource.class)
        .value()).flatMap(row -> Stream.of(row.split(", ")[1].split(" "))).collect(Collectors.toSet());
    assertEquals(Declared.all().stream().map(d -> d.procedure().name()).collect(Collectors.toSet()), covered);
  }

  @DisplayName("结构里只有 OpenAPI 3.1 认得的词")
  @Test void schemasHaveKnownWordsOnly() {
    var unknown = new ArrayList<String>();
    walk(document, "", false, (place, node) ->
        node.keySet().stream().filter(key -> !SCHEMA_WORDS.contains(key)).forEach(key -> unknown.add(place + ": " + key)));
    assertEquals(List.of(), unknown);
  }

  @DisplayName("没有无值的键：说明里的逗号没有把句子断成键")
  @Test void noKeyIsLeftWithoutValue() {
    var empty = new ArrayList<String>();
    maps(document, "", (place, node) -> node.forEach((key, value) -> {
      if (value == null || !(key instanceof String)) {
        empty.add(place + ": " + key);
      }
    }));
    assertEquals(List.of(), empty);
  }

  @DisplayName("列举的名称没有在连字符处折断")
  @Test void noNameIsTornAtItsHyphen() {
    var torn = new ArrayList<String>();
    walk(document, "", false, (place, node) -> {
      if (node.get("enum") instanceof List<?> names) {
        names.stream().filter(name -> name instanceof String said && TORN.matcher(said).find()).forEach(name -> torn.add(place + ": " + name));
      }
    });
    assertEquals(List.of(), torn);
  }

  private Map<?, ?> at(String... path) {
    Map<?, ?> node = document;
    for (var step : path) {
      node = (Map<?, ?>) node.get(step);
    }
    return node;
  }

  /** Visits every schema object, wherever it stands. */
  private static void walk(Object node, String place, boolean schema, BiConsumer<String, Map<?, ?>> visit) {
    if (node instanceof List<?> list) {
      list.forEach(item -> walk(item, place + "/", schema, visit));
    } else if (node instanceof Map<?, ?> map) {
      if (schema) {
        visit.accept(place, map);
      }
      map.forEach((key, below) -> below(String.valueOf(key), below, place + "/" + key, schema, visit));
    }
  }

  private static void below(String key, Object node, String place, boolean schema, BiConsumer<String, Map<?, ?>> visit) {
    if (AS_GIVEN.contains(key)) {
      return;
    }
    if (SCHEMAS_BY_NAME.contains(key) && (schema || key.equals("schemas")) && node instanceof Map<?, ?> named) {
      named.forEach((name, one) -> walk(one, place + "/" + name, true, visit));
    } else {
      walk(node, place, SCHEMA_BELOW.contains(key) || SCHEMAS_IN_A_LIST.contains(key), visit);
    }
  }

  private static void maps(Object node, String place, BiConsumer<String, Map<?, ?>> visit) {
    if (node instanceof List<?> list) {
      list.forEach(item -> maps(item, place + "/", visit));
    } else if (node instanceof Map<?, ?> map) {
      visit.accept(place, map);
      map.forEach((key, below) -> {
        if (!AS_GIVEN.contains(String.valueOf(key))) {
          maps(below, place + "/" + key, visit);
        }
      });
    }
  }

  private static Map<?, ?> read() {
    var options = new LoaderOptions();
    options.setAllowDuplicateKeys(false);
    options.setCodePointLimit(Integer.MAX_VALUE);
    options.setMaxAliasesForCollections(Integer.MAX_VALUE);
    Map<?, ?> read = new Yaml(options).load(ApiDescriptionTest.class.getResourceAsStream("/META-INF/openapi.yaml"));
    assertTrue(read.containsKey("paths"));
    return read;
  }
}
