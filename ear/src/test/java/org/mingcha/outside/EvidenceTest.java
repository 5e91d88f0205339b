package org.mingcha.outside;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.mingcha.house.MingchaRuns;
import org.mingcha.house.TheDatabase;

@DisplayName("证据：现场笔录和检查表、询问、网页取证、保管链（处罚法第46条）")
@ExtendWith(MingchaRuns.class)
class EvidenceTest {

  private static final String EVIDENCE = "/api/v1/evidence";
  private static final String TWO = "[\"yuhang.inspector1\", \"yuhang.inspector2\"]";
  private static final String CAPTURE = """
      , "capture": {"url": "https://shop.example/item/1", "device": "取证电脑01", "software": "取证软件", "network": "本局专线",
       "clockSource": "国家授时中心", "clockOffset": 0}""";

  private final Caller inspector = Caller.officer("yuhang.inspector1");
  private final ZonedDateTime now = ZonedDateTime.now(ZoneOffset.ofHours(8)).withNano(0);
  private String lead;

  @BeforeEach
  void aLead() {
    lead = inspector.get(SomeLeads.receivedOn(now.toLocalDate().toString(), "某某电器商行")).text("/number");
  }

  @Test
  @DisplayName("按检查对象和管控类型列出适用的项目，逐项记明结论；少一项、多一项都不收（第110号令第8条）")
  void inspection() {
    var list = inspector.get(EVIDENCE + "/checklist?audience=SELLER&control=CCC").json().at("/items");
    var all = StreamSupport.stream(list.spliterator(), false).map(item -> item.path("code").asText()).toList();
    assertTrue(all.contains("8-7") && !all.contains("8-6"), all.toString());
    var met = all.stream().map(code -> finding(code, code.equals("8-7"))).collect(Collectors.joining(", ", "[", "]"));

    var kept = inspector.post(EVIDENCE, piece("INSPECTION_RECORD", inspection(met)));
    assertEquals("201 1 NOT_MET 2", kept.status() + " " + kept.text("/number") + " " + kept.json().at("/inspection/findings").findValuesAsText("finding")
        .stream().filter("NOT_MET"::equals).findFirst().orElse("") + " " + kept.json().at("/officers").size(), kept.body());

    refused(inspector.post(EVIDENCE, piece("INSPECTION_RECORD", inspection("[" + finding("7-1", false) + "]"))), "/inspection/findings");
    refused(inspector.post(EVIDENCE, piece("INSPECTION_RECORD", inspection(met.replace("\"proof\": \"证1\"", "\"proof\": null")))), "/inspection/findings/" + all.indexOf("8-7"));
    assertEquals(1, inspector.get(EVIDENCE + "?kind=leads&number=" + Caller.encoded(lead)).json().at("/items").size());
    assertTrue(inspector.get("/api/v1/leads/" + Caller.encoded(lead) + "/timeline").body().contains("collect-evidence"));
  }

  @Test
  @DisplayName("网页取证：快照和笔录一次收入，当场有摘要；改了一个字节，校验就看得出来（程序规定第26条）")
  void pageEvidence() throws SQLException {
    // given a page captured with its record
    var bytes = "<html>充电器</html>".getBytes(StandardCharsets.UTF_8);
    var kept = inspector.evidence(piece("PAGE_CAPTURE", CAPTURE), "页面.html", bytes);
    assertEquals(201, kept.status(), kept.body());
    var path = SomeLeads.path(kept);
    assertEquals("64 64 " + bytes.length, kept.text("/files/0/sm3").length() + " " + kept.text("/files/0/sha256").length() + " " + kept.text("/files/0/size"));
    assertEquals(new String(bytes, StandardCharsets.UTF_8), inspector.get(kept.text("/files/0/href")).body());
    assertEquals("true", inspector.post(path + "/actions/check", "{}").text("/files/0/lastCheck/intact"));

    // when somebody changes one byte behind the application's back
    try (var owner = TheDatabase.asOwner(); var change = owner.createStatement()) {
      assertEquals(1, change.executeUpdate("update stored_piece set bytes = set_byte(bytes, 3, 88) where file_id = (select file_id from evidence_file where piece_id = "
          + kept.text("/id") + ")"));
    }
    var checked = inspector.post(path + "/actions/check", "{}");

    // then it is found and stands in the trail
    assertEquals("false true", checked.text("/files/0/lastCheck/intact") + " " + checked.text("/changed"), checked.body());
    assertTrue(inspector.get("/api/v1/leads/" + Caller.encoded(lead) + "/timeline").body().contains("evidence-changed"));
    assertTrue(inspector.get("/evidence/piece.xhtml?id=" + kept.text("/id")).body().contains("不一致"));
  }

  @Test
  @DisplayName("询问个别进行：同一时间的另一份询问笔录不收；别的时间可以（程序规定第29条）")
  void oneAtATime() {
    assertEquals(201, inspector.post(EVIDENCE, piece("INQUIRY_RECORD", ", \"person\": \"王某\"")).status());

    var second = inspector.post(EVIDENCE, piece("INQUIRY_RECORD", ", \"person\": \"赵某\""));

    assertEquals("422 SAMR-PROC@2022:29", second.status() + " " + second.text("/basis"));
  }

  @Test
  @DisplayName("保管链只增：从持有的人移交，时间不倒流；上级看得到，移交不了")
  void custody() {
    var path = SomeLeads.path(inspector.post(EVIDENCE, piece("SAMPLING_RECORD",
        ", \"sample\": {\"name\": \"充电器\", \"quantity\": \"2件\", \"seal\": \"封-7\", \"boughtOnline\": false}")));
    var handed = inspector.post(path + "/actions/hand-over", handOver(now));
    assertEquals("200 某某检验院 封-7", handed.status() + " " + handed.text("/custody/1/to") + " " + handed.text("/custody/0/seal"), handed.body());
    refused(inspector.post(path + "/actions/hand-over", handOver(now.minusHours(5))), "/at");
    refused(inspector.post(path + "/actions/hand-over", handOver(now.plusHours(1))), "/at");

    var above = Caller.officer("hangzhou.leader");
    assertEquals("200 403", above.get(path).status() + " " + above.post(path + "/actions/hand-over", handOver(now)).status());
  }

  @Test
  @DisplayName("填错的一律指明哪一处：没有证件的人、将来的时间、没有告知权利、空文件、过大的文件（程序规定第21条、第22条）")
  void badInput() {
    refused(inspector.post(EVIDENCE, piece("EXTRACT", "")), "/file");
    refused(inspector.evidence(piece("EXTRACT", ""), "空.txt", new byte[0]), "/file");
    refused(inspector.post(EVIDENCE, piece("INSPECTION_RECORD", "").replace("\"rightsTold\": true", "\"rightsTold\": false")), "/rightsTold");
    refused(inspector.post(EVIDENCE, piece("INSPECTION_RECORD", "").replace(at(now.minusHours(1)), at(now.plusHours(1)))), "/endedAt");
    refused(inspector.post(EVIDENCE, piece("INSPECTION_RECORD", "").replace("\"signedBy\": \"店主\"", "\"signedBy\": null")), "/signedBy");
    refused(inspector.post(EVIDENCE, piece("INSPECTION_RECORD", "").replace("\"title\"", "\"titel\"")), "/titel");
    for (var officers : new String[] {"[\"yuhang.inspector1\"]", "[\"yuhang.inspector1\", \"nobody\"]"}) {
      var alone = inspector.post(EVIDENCE, piece("INSPECTION_RECORD", "").replace(TWO, officers));
      assertEquals("422 SAMR-PROC@2022:22", alone.status() + " " + alone.text("/basis"), alone.body());
    }
    assertEquals(413, inspector.evidence(piece("EXTRACT", ""), "大.bin", new byte[52 * 1024 * 1024]).status());
    assertEquals(404, inspector.post(EVIDENCE, piece("INSPECTION_RECORD", "").replace(lead, "余市监线〔1999〕1号")).status());
    assertEquals(0, inspector.get(EVIDENCE + "?kind=leads&number=" + Caller.encoded(lead)).json().at("/items").size());
  }

  private String piece(String kind, String own) {
    return """
        {"within": {"kind": "leads", "number": "%s"}, "kind": "%s", "title": "现场检查", "startedAt": "%s", "endedAt": "%s", "place": "经营场所",
         "source": "某某电器商行", "body": "检查经过", "officers": %s, "certificatesShown": true, "rightsTold": true, "readBack": true,
         "signature": "SIGNED", "signedBy": "店主"%s}""".formatted(lead, kind, at(now.minusHours(2)), at(now.minusHours(1)), TWO, own);
  }

  private static String inspection(String findings) {
    return ", \"inspection\": {\"audience\": \"SELLER\", \"control\": \"CCC\", \"findings\": " + findings + "}";
  }

  private static String finding(String code, boolean notMet) {
    return "{\"code\": \"" + code + "\", \"finding\": \"" + (notMet ? "NOT_MET\", \"note\": \"未见编号\", \"proof\": \"证1\"}" : "MET\"}");
  }

  private static String handOver(ZonedDateTime at) {
    return "{\"at\": \"" + at(at) + "\", \"to\": \"某某检验院\", \"place\": \"收样室\", \"seal\": \"封-7\", \"purpose\": \"委托检验\"}";
  }

  private static String at(ZonedDateTime moment) {
    return moment.format(DateTimeFormatter.ISO_OFFSET_DATE_TIME);
  }

  private static void refused(Reply reply, String pointer) {
    assertEquals("422 " + pointer, reply.status() + " " + reply.text("/violations/0/pointer"), reply.body());
  }
}
