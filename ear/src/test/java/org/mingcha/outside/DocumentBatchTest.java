package org.mingcha.outside;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.mingcha.outside.SomeCases.INSPECTOR;
import static org.mingcha.outside.SomeCases.LEADER;

import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.mingcha.house.MingchaRuns;

@DisplayName("批量制发：一函多发，号段连续，逐份制发，可取消")
@ExtendWith(MingchaRuns.class)
class DocumentBatchTest {

  private static final int MANY = 30;

  @Test
  @DisplayName("已批准的一份发给三十家：各一份，各有文号，号段连续，进度看得见")
  void oneLetterToMany() throws InterruptedException {
    var model = SomePapers.ofSignedOrder("余杭某某样本一店");
    var batch = begun(model, named("余杭批量店", MANY));
    var done = whenOver(batch);

    assertEquals("DONE " + MANY + " 0", done.text("/state") + " " + done.text("/issued") + " " + done.text("/failed"), done.body());
    var serials = IntStream.range(0, MANY).mapToObj(i -> serial(done.text("/items/" + i + "/number"))).toList();
    assertEquals(IntStream.range(0, MANY).mapToObj(i -> serials.get(0) + i).toList(), serials);
    var last = INSPECTOR.get(done.text("/items/29/document"));
    assertEquals("ISSUED 余杭批量店29", last.text("/state") + " " + last.text("/fields/addressee"));
    assertEquals("DROPPED", INSPECTOR.get(model.path()).text("/state"));
    var papers = INSPECTOR.get(model.matter() + "/documents").json().path("items");
    assertEquals(MANY, new HashSet<>(papers.findValuesAsText("number")).stream().filter(number -> number.startsWith("余市监责改")).count());
    assertEquals(409, INSPECTOR.act(batch, "cancel", "{}").status());
  }

  @Test
  @DisplayName("中途取消：已发的不动，余下的文号作废并登记原因，一个不漏")
  void cancelledInTheMiddle() throws InterruptedException {
    var model = SomePapers.ofSignedOrder("余杭某某样本二店");
    var batch = begun(model, named("余杭取消店", 200));
    assertEquals(403, LEADER.act(batch, "cancel", "{}").status());
    var cancelled = INSPECTOR.act(batch, "cancel", "{}");
    assertEquals("CANCELLED", cancelled.text("/state"), cancelled.body());
    int issued = cancelled.json().path("issued").asInt();
    assertTrue(issued < 200);
    TimeUnit.SECONDS.sleep(6);
    assertEquals(issued, INSPECTOR.get(batch).json().path("issued").asInt());
    var register = INSPECTOR.get("/api/v1/document-numbers?limit=200&word=" + Caller.encoded("责改"));
    assertTrue(register.body().contains("批量制发取消"), register.body());
    register.json().path("series").forEach(series -> assertEquals(0, series.path("missing").asInt(), series.toString()));
    register.json().path("series").forEach(series -> assertEquals(0, series.path("reserved").asInt(), series.toString()));
  }

  @Test
  @DisplayName("取消后继续：余下的各得一份，用新的号段，原来留的号作废，一家不重、一号不漏；登记簿列出各号段")
  void resumedAfterCancelling() throws InterruptedException {
    var model = SomePapers.ofSignedOrder("余杭某某样本四店");
    var batch = begun(model, named("余杭继续店", 40));
    assertEquals(409, INSPECTOR.act(batch, "resume", "{}").status());
    assertEquals("CANCELLED", INSPECTOR.act(batch, "cancel", "{}").text("/state"));
    assertEquals(403, LEADER.act(batch, "resume", "{}").status());
    assertEquals("RUNNING", INSPECTOR.act(batch, "resume", "{}").text("/state"));
    var done = whenOver(batch);
    assertEquals("DONE 40 0", done.text("/state") + " " + done.text("/issued") + " " + done.text("/failed"), done.body());
    assertEquals(40, new HashSet<>(done.json().path("items").findValuesAsText("number")).size());
    assertEquals(409, INSPECTOR.act(batch, "resume", "{}").status());
    var register = INSPECTOR.get("/api/v1/document-numbers?state=VOID&word=" + Caller.encoded("责改"));
    register.json().path("items").forEach(row -> assertTrue(row.path("state").asText().equals("VOID") && !row.path("reason").asText().isBlank()));
    register.json().path("series").forEach(series -> assertEquals(0, series.path("missing").asInt(), series.toString()));
    int taken = 0;
    for (var range : register.json().path("ranges")) {
      taken += range.path("batch").asText().equals(batch) ? range.path("taken").asInt() : 0;
      assertEquals(range.path("last").asInt() - range.path("first").asInt() + 1,
          range.path("taken").asInt() + range.path("reserved").asInt() + range.path("voided").asInt(), range.toString());
    }
    assertEquals(40, taken, register.body());
    assertTrue(INSPECTOR.get(model.matter() + "/timeline").body().contains("resume-batch"));
  }

  @Test
  @DisplayName("一家的名称打印不出，只差这一家，写明原因；没有的、重复的、过多的受文单位不收")
  void oneThatCannotBePrinted() throws InterruptedException {
    var model = SomePapers.ofSignedOrder("余杭某某样本三店");
    var etag = INSPECTOR.get(model.path()).etag();
    assertEquals(422, begin(model, List.of(), etag).status());
    assertEquals(422, begin(model, List.of("甲店", "甲店"), etag).status());
    assertEquals(422, begin(model, named("店", 201), etag).status());
    assertEquals(412, begin(model, List.of("甲店"), "\"99\"").status());
    var done = whenOver(begun(model, List.of("余杭甲店", "余杭\\ue000店", "余杭丙店")));
    assertEquals("DONE 2 1", done.text("/state") + " " + done.text("/issued") + " " + done.text("/failed"), done.body());
    assertTrue(done.text("/items/1/problem").contains("addressee"), done.body());
  }

  private static List<String> named(String name, int howMany) {
    return IntStream.range(0, howMany).mapToObj(i -> name + i).toList();
  }

  private static Reply begin(SomePapers model, List<String> addressees, String etag) {
    var body = addressees.stream().map(name -> '"' + name + '"').collect(Collectors.joining(", ", "{\"addressees\": [", "]}"));
    return INSPECTOR.post(model.path() + "/batches", body.getBytes(StandardCharsets.UTF_8), etag);
  }

  private static String begun(SomePapers model, List<String> addressees) {
    var reply = begin(model, addressees, INSPECTOR.get(model.path()).etag());
    assertEquals(201, reply.status(), reply.body());
    return SomeLeads.path(reply);
  }

  private static Reply whenOver(String batch) throws InterruptedException {
    for (int i = 0; i < 90 && INSPECTOR.get(batch).text("/state").equals("RUNNING"); i++) {
      TimeUnit.SECONDS.sleep(1);
    }
    return INSPECTOR.get(batch);
  }

  private static int serial(String number) {
    return Integer.parseInt(number.substring(number.indexOf('〕') + 1, number.length() - 1));
  }
}
