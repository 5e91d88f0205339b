package org.mingcha.outside;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.mingcha.house.MingchaRuns;

@DisplayName("接收平台报告（第110号令第15条）")
@ExtendWith(MingchaRuns.class)
class ReportIntakeTest {

  private static final String REPORTS = "/api/v1/disposal-reports";
  private final Caller platform = Caller.platform("platform-a");

  @Test
  @DisplayName("同一内容再报，得到同一回执；同号不同内容，409，原件不动")
  void sameReportSameReceipt() {
    var report = SomeReport.complete();
    var first = platform.post(REPORTS, report.toString());
    var again = platform.post(REPORTS, report.toPrettyString());
    var other = platform.post(REPORTS, report.deepCopy().put("discoverySource", "COMPLAINT").toString());

    assertEquals(201, first.status());
    assertTrue(first.location().endsWith(first.text("/reportNumber")));
    assertEquals(200, again.status());
    assertEquals(first.json(), again.json());
    assertEquals(409, other.status());
    assertEquals(first.text("/sm3"), platform.get(REPORTS + "/" + first.text("/reportNumber")).text("/sm3"));
  }

  @Test
  @DisplayName("同一报告同时报十六次：一次201，其余200，回执相同")
  void simultaneousPostsAreStoredOnce() {
    var report = SomeReport.complete().toString();

    var replies = IntStream.range(0, 16).parallel().mapToObj(i -> platform.post(REPORTS, report)).toList();

    assertEquals(1, replies.stream().filter(r -> r.status() == 201).count());
    assertEquals(15, replies.stream().filter(r -> r.status() == 200).count());
    assertEquals(1, replies.stream().map(r -> r.text("/reportNumber")).collect(Collectors.toSet()).size());
  }

  @Test
  @DisplayName("不完整的报告也收，并指出缺什么")
  void incompleteReportIsAcceptedAndFlagged() {
    var report = SomeReport.complete();
    report.remove("records");
    report.remove("violation");

    var receipt = platform.post(REPORTS, report.toString());

    assertEquals(201, receipt.status());
    assertFalse(receipt.json().path("complete").asBoolean());
    assertEquals("[\"VIOLATION\",\"RECORDS\"]", receipt.json().path("missing").toString());
  }

  @Test
  @DisplayName("处置次日起第五个工作日24时前为按期，其后为逾期")
  void fifthWorkingDayIsInTime() {
    var report = SomeReport.complete().put("platformReportId", "due-" + System.nanoTime())
        .put("measuresTakenAt", "2026-09-24T10:00:00+08:00").put("discoveredAt", "2026-09-24T09:00:00+08:00");
    var receipt = platform.post(REPORTS, report.toString());
    assertEquals("2026-10-09T23:59:59+08:00", receipt.text("/dueAt"));
    assertFalse(receipt.json().path("onTime").asBoolean());
    assertFalse(receipt.json().path("orderInForce").asBoolean());
  }

  @ParameterizedTest(name = "{0} → {2}")
  @MethodSource("badBodies")
  @DisplayName("坏输入：有据可查的问题应答，什么也不存")
  void badInputGetsItsProblem(String what, byte[] body, int status, String pointer) {
    var before = platform.get(REPORTS + "?limit=1").body();

    var reply = platform.post(REPORTS, body);

    assertEquals(status, reply.status(), reply.body());
    assertTrue(reply.type().startsWith("application/problem+json"), reply.type());
    assertFalse(reply.body().contains("Exception"));
    if (pointer != null) {
      assertTrue(reply.json().at("/violations").findValuesAsText("pointer").contains(pointer), reply.body());
    }
    assertEquals(before, platform.get(REPORTS + "?limit=1").body());
  }

  static Stream<Arguments> badBodies() {
    return Stream.of(
        bad("no JSON", "{", 400, null),
        bad("an array", "[]", 400, null),
        bad("a duplicate key", "{\"platformReportId\":\"a\",\"platformReportId\":\"b\"}", 400, null),
        Arguments.of("invalid UTF-8", new byte[] {'{', '"', (byte) 0xff, '"', ':', '1', '}'}, 400, null),
        bad("NUL", "{\"platformReportId\":\"a\\u0000\"}", 400, null),
        bad("a lone surrogate", "{\"platformReportId\":\"\\ud800\"}", 400, null),
        bad("nesting over 64", "{\"x\":" + "[".repeat(70) + "]".repeat(70) + "}", 400, null),
        bad("a body over 1 MiB", "{\"platformReportId\":\"" + "x".repeat(1_100_000) + "\"}", 413, null),
        changed("an unknown field", r -> r.put("note", "x"), "/note"),
        changed("an unknown source", r -> r.put("discoverySource", "RUMOUR"), "/discoverySource"),
        changed("a wrong type", r -> r.put("platformReportId", 17), "/platformReportId"),
        changed("no report id", r -> r.remove("platformReportId"), "/platformReportId"),
        changed("no time of the measures", r -> r.remove("measuresTakenAt"), "/measuresTakenAt"),
        changed("measures in the future", r -> r.put("measuresTakenAt", "2099-01-01T00:00:00+08:00"), "/measuresTakenAt"),
        changed("measures before all calendars", r -> r.put("measuresTakenAt", "-9999-01-01T00:00:00+08:00"), "/measuresTakenAt"),
        changed("neither operator nor shop", r -> r.remove(List.of("operator", "shop")), "/operator"));
  }

  private static Arguments bad(String what, String body, int status, String pointer) {
    return Arguments.of(what, body.getBytes(StandardCharsets.UTF_8), status, pointer);
  }

  private static Arguments changed(String what, Consumer<ObjectNode> change, String pointer) {
    var report = SomeReport.complete();
    change.accept(report);
    return bad(what, report.toString(), 422, pointer);
  }
}
