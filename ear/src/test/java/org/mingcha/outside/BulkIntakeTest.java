package org.mingcha.outside;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.mingcha.house.MingchaRuns;
import org.mingcha.house.TheHouse;

@DisplayName("批量接收平台报告（第110号令第15条）")
@ExtendWith(MingchaRuns.class)
class BulkIntakeTest {

  private static final String BULK = "/api/v1/disposal-reports/bulk";
  private final Caller platform = Caller.platform("platform-a");

  @Test
  @DisplayName("每行一个结果，次序不变；坏行不影响别的行")
  void oneVerdictALine() throws IOException {
    var good = SomeReport.complete();
    var lines = String.join("\n", good.toString(), "no json", good.toString(), "",
        good.deepCopy().put("discoverySource", "COMPLAINT").toString(), SomeReport.complete().put("note", "x").toString(),
        "{\"platformReportId\":\"" + "x".repeat(300_000) + "\"}", SomeReport.complete().toString());

    var verdicts = verdicts(platform.stream(BULK, lines));

    assertEquals(List.of("ACCEPTED", "REJECTED", "DUPLICATE", "CONFLICT", "REJECTED", "REJECTED", "ACCEPTED"),
        verdicts.stream().map(v -> v.path("result").asText()).toList());
    assertEquals(List.of(1, 2, 3, 5, 6, 7, 8), verdicts.stream().map(v -> v.path("line").asInt()).toList());
    assertEquals(List.of(0, 400, 0, 409, 422, 413, 0), verdicts.stream().map(v -> v.at("/problem/status").asInt()).toList());
    assertEquals(verdicts.get(0).path("receipt"), verdicts.get(2).path("receipt"));
    assertEquals(200, platform.get("/api/v1/disposal-reports/" + verdicts.get(0).at("/receipt/reportNumber").asText()).status());
  }

  @Test
  @DisplayName("千余份报告一次报完，再报一次全是重复，留痕连续")
  void resentBulkIsAllDuplicates() throws IOException {
    var lines = String.join("\n", IntStream.range(0, 1203).mapToObj(i -> SomeReport.complete().toString()).toList()) + "\n";

    var first = verdicts(platform.stream(BULK, lines));
    var again = verdicts(platform.stream(BULK, lines));

    assertEquals(1203, first.stream().filter(v -> v.path("result").asText().equals("ACCEPTED")).count());
    assertEquals(1203, again.stream().filter(v -> v.path("result").asText().equals("DUPLICATE")).count());
    assertEquals(first.stream().map(v -> v.path("receipt")).toList(), again.stream().map(v -> v.path("receipt")).toList());
    var one = "/api/v1/disposal-reports/" + first.get(700).at("/receipt/reportNumber").asText();
    assertEquals(1, Caller.officer("yuhang.inspector1").get(one + "/timeline").json().path("items").size());
  }

  @Test
  @DisplayName("连接中断：完整的行已经收下，半行没有")
  void brokenConnectionLeavesWholeLines() throws Exception {
    var whole = SomeReport.complete();
    var half = SomeReport.complete();

    breakOff(whole + "\n" + half.toString().substring(0, 200));

    assertEquals("DUPLICATE", eventually(whole));
    assertEquals("ACCEPTED", verdicts(platform.stream(BULK, half.toString())).get(0).path("result").asText());
  }

  /** What the server says of a report that it should have by now; a report that is not there yet is sent by this. */
  private String eventually(ObjectNode report) throws Exception {
    var deadline = System.nanoTime() + 10_000_000_000L;
    while (System.nanoTime() < deadline && !platform.get("/api/v1/disposal-reports?limit=200").body().contains(
        report.path("platformReportId").asText())) {
      Thread.onSpinWait();
    }
    return verdicts(platform.stream(BULK, report.toString())).get(0).path("result").asText();
  }

  private static void breakOff(String body) throws IOException {
    try (var socket = new Socket("localhost", TheHouse.SETTINGS.httpPort())) {
      socket.setSoLinger(true, 0);
      var head = "POST %s HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer %s\r\nContent-Type: application/x-ndjson\r\n"
          .formatted(BULK, Tokens.platform("platform-a")) + "Content-Length: 1000000\r\n\r\n";
      socket.getOutputStream().write((head + body).getBytes(StandardCharsets.UTF_8));
      socket.getOutputStream().flush();
      Caller.platform("platform-a").get("/api/v1/disposal-reports?limit=1"); // gives the server time to read what came
    }
  }

  private static List<JsonNode> verdicts(Reply reply) throws IOException {
    assertEquals(200, reply.status(), reply.body());
    assertTrue(reply.type().startsWith("application/x-ndjson"), reply.type());
    return Reply.JSON.readerFor(JsonNode.class).<JsonNode>readValues(reply.body()).readAll();
  }
}
