package org.mingcha.outside;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.mingcha.house.MingchaRuns;

@DisplayName("接口说明：服务器公布的每个端点都写全")
@ExtendWith(MingchaRuns.class)
class OpenApiTest {

  /** A method on a path, with what the server publishes of it. */
  record Operation(String method, String path, JsonNode described) {

    @Override
    public String toString() {
      return method + " " + path;
    }
  }

  private static final List<String> MEDIA_TYPES =
      List.of("application~1json", "application~1x-ndjson", "multipart~1form-data", "*~1*");

  private final JsonNode document = Caller.nobody().get("/openapi?format=JSON").json();

  @Test
  @DisplayName("都有一句摘要")
  void everyOperationHasASummary() {
    assertNone(operation -> operation.described().path("summary").asText().isBlank());
  }

  @Test
  @DisplayName("都写明成功的应答：204，或者内容的结构")
  void everyOperationTellsWhatItAnswers() {
    assertNone(operation -> statuses(operation).noneMatch(OpenApiTest::success)
        || statuses(operation).filter(OpenApiTest::success).anyMatch(status -> !answersFully(operation, status)));
  }

  @Test
  @DisplayName("都写明401，以及访问矩阵里出现的每一种拒绝")
  void everyOperationTellsItsRefusals() {
    assertNone(operation -> !statuses(operation).toList().containsAll(refusals(operation)));
  }

  @Test
  @DisplayName("每一种错误都写明 application/problem+json 的结构和示例")
  void everyErrorIsAProblem() {
    assertNone(operation -> statuses(operation).filter(status -> !success(status)).anyMatch(status ->
        !typedWithExample(response(operation, status).at("/content/application~1problem+json"))));
  }

  @Test
  @DisplayName("JSON 请求体都有结构和示例")
  void everyJsonBodyHasSchemaAndExample() {
    assertNone(operation -> operation.described().has("requestBody")
        && !typedWithExample(json(target(operation.described().path("requestBody")))));
  }

  @Test
  @DisplayName("没有指向空处的引用")
  void everyReferenceLeadsSomewhere() {
    assertEquals(List.of(), document.findValues("$ref").stream().map(JsonNode::asText).distinct()
        .filter(reference -> at(reference).isMissingNode()).toList());
  }

  private void assertNone(Predicate<Operation> wrong) {
    var operations = operations();
    assertFalse(operations.isEmpty());
    assertEquals(List.of(), operations.stream().filter(wrong).map(Operation::toString).toList());
  }

  private List<Operation> operations() {
    var operations = new ArrayList<Operation>();
    document.path("paths").properties().forEach(path -> path.getValue().properties().forEach(operation ->
        operations.add(new Operation(operation.getKey().toUpperCase(Locale.ROOT), path.getKey(), operation.getValue()))));
    return operations;
  }

  private static Stream<String> statuses(Operation operation) {
    var statuses = new TreeSet<String>();
    operation.described().path("responses").fieldNames().forEachRemaining(statuses::add);
    return statuses.stream();
  }

  private static List<String> refusals(Operation operation) {
    var met = AccessMatrixTest.rows().stream().filter(row -> row.toString().equals(operation.toString()))
        .flatMap(row -> row.expected().values().stream()).filter(status -> status >= 400).map(String::valueOf);
    return Stream.concat(Stream.of("401"), met).distinct().toList();
  }

  private static boolean success(String status) {
    return status.startsWith("2");
  }

  private boolean answersFully(Operation operation, String status) {
    return status.equals("204") || typed(json(response(operation, status)));
  }

  /** What is said in JSON, in lines of it, in a form or as a file. */
  private static JsonNode json(JsonNode message) {
    return MEDIA_TYPES.stream().map(type -> message.at("/content/" + type)).filter(content -> !content.isMissingNode())
        .findFirst().orElseGet(MissingNode::getInstance);
  }

  private JsonNode response(Operation operation, String status) {
    return target(operation.described().path("responses").path(status));
  }

  private boolean typedWithExample(JsonNode content) {
    return typed(content) && (content.has("example") || !content.path("examples").isEmpty());
  }

  private boolean typed(JsonNode content) {
    return !target(content.path("schema")).isEmpty();
  }

  /** What a reference stands for; anything else stands for itself. */
  private JsonNode target(JsonNode node) {
    return node.has("$ref") ? target(at(node.path("$ref").asText())) : node;
  }

  private JsonNode at(String reference) {
    return reference.startsWith("#/") ? document.at(reference.substring(1)) : MissingNode.getInstance();
  }
}
