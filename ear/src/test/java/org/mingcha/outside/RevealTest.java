package org.mingcha.outside;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.mingcha.outside.SomeLeads.INSPECTOR;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.mingcha.house.MingchaRuns;

@DisplayName("受限数据：默认遮蔽，说明理由才能查看，每次查看都留痕")
@ExtendWith(MingchaRuns.class)
class RevealTest {

  private static final String NAME = "不愿具名的王某";
  private static final String CONTACT = "13900008888";
  private static final String RESIDENT_ID = "330282199001011234";

  @Test
  @DisplayName("举报人：谁都看不到；受理人说明理由可以看，时间线上留下理由而没有内容")
  void theInformantIsShownToWhoReceivedIt() {
    var opened = complaint();
    assertEquals(201, opened.status(), opened.body());
    assertEquals("***", opened.text("/informant/name"));
    assertTrue(opened.json().at("/informant/readable").asBoolean());
    var lead = SomeLeads.path(opened);
    assertFalse(Caller.officer("yuhang.leader").get(lead).json().at("/informant/readable").asBoolean(true));

    var shown = look(INSPECTOR, "leads", number(lead), "INFORMANT", "联系补充材料");

    assertEquals(200, shown.status(), shown.body());
    assertEquals(NAME, shown.text("/values/0/name"));
    assertEquals(CONTACT, shown.text("/values/0/contact"));
    var timeline = INSPECTOR.get(lead + "/timeline");
    var last = timeline.json().at("/items").get(timeline.json().at("/items").size() - 1);
    assertEquals("reveal", last.path("action").asText());
    assertEquals("联系补充材料", last.at("/facts/reason").asText());
    for (var body : new String[] {opened.body(), timeline.body(), INSPECTOR.get(lead).body(), INSPECTOR.get("/api/v1/leads").body()}) {
      assertFalse(body.contains(NAME) || body.contains(CONTACT), body);
    }
  }

  @Test
  @DisplayName("别的人：本局同事、领导 403，上级局 403，别的局 404，不留痕")
  void nobodyElseLooks() {
    var lead = SomeLeads.path(complaint());
    var before = INSPECTOR.get(lead + "/timeline").json().at("/items").size();

    assertEquals(403, look(Caller.officer("yuhang.inspector2"), "leads", number(lead), "INFORMANT", "好奇").status());
    assertEquals(403, look(Caller.officer("yuhang.leader"), "leads", number(lead), "INFORMANT", "好奇").status());
    assertEquals(403, look(Caller.officer("hangzhou.inspector1"), "leads", number(lead), "INFORMANT", "好奇").status());
    assertEquals(404, look(Caller.officer("cixi.inspector1"), "leads", number(lead), "INFORMANT", "好奇").status());
    assertEquals(404, look(INSPECTOR, "penalty-cases", number(lead), "INFORMANT", "好奇").status());

    assertEquals(before, INSPECTOR.get(lead + "/timeline").json().at("/items").size());
  }

  @Test
  @DisplayName("不说明理由，或者没有可看的：不给看")
  void noLookWithoutAReason() {
    var lead = SomeLeads.path(complaint());
    assertEquals(422, look(INSPECTOR, "leads", number(lead), "INFORMANT", " ").status());
    assertEquals(404, look(INSPECTOR, "leads", number(SomeLeads.receivedOn("2026-11-02", "某某商行")), "INFORMANT", "理由").status());
    assertEquals(404, look(INSPECTOR, "leads", number(lead), "IDENTITY_NUMBER", "没有自然人").status());
  }

  @Test
  @DisplayName("来源不是投诉、举报的，不登记举报人：422，而不是丢掉")
  void onlyComplaintsHaveInformants() {
    var refused = INSPECTOR.post("/api/v1/leads", """
        {"source": "INSPECTION", "title": "检查", "description": "发现", "receivedOn": "2026-11-02", "informant": {"name": "王某"}}""");
    assertEquals(422, refused.status());
    assertEquals("/informant", refused.text("/violations/0/pointer"));
    var reports = INSPECTOR.post("/api/v1/leads", """
        {"source": "PLATFORM_REPORT", "reports": ["R20261203-99999999"], "informant": {"name": "王某"}}""");
    assertEquals("/informant", reports.text("/violations/0/pointer"));
  }

  @Test
  @DisplayName("报告和线索中自然人的身份证号：平台见原文，工作人员见遮蔽，查看要理由并留痕")
  void numbersOfPersonsAreMasked() {
    var report = SomeReport.complete();
    ((ObjectNode) report.get("operator")).put("identityType", "RESIDENT_ID").put("identityNumber", RESIDENT_ID).put("kind", "NATURAL_PERSON");
    var platform = Caller.platform("platform-a");
    var number = platform.post("/api/v1/disposal-reports", report.toString()).text("/reportNumber");
    var path = "/api/v1/disposal-reports/" + number;
    assertEquals(RESIDENT_ID, platform.get(path).text("/report/operator/identityNumber"));
    assertEquals("330282**********34", INSPECTOR.get(path).text("/report/operator/identityNumber"));

    // The list is no way to guess what is masked: it knows the whole number, and no part of one.
    assertTrue(INSPECTOR.get("/report/inbox.xhtml?q=" + RESIDENT_ID).body().contains(number));
    assertFalse(INSPECTOR.get("/report/inbox.xhtml?q=" + RESIDENT_ID.substring(6, 14)).body().contains(number));

    var lead = SomeLeads.path(SomeLeads.open(java.util.List.of(number), "ONE"));
    assertEquals("330282**********34", INSPECTOR.get(lead).text("/parties/0/identityNumber"));

    assertEquals(RESIDENT_ID, look(INSPECTOR, "disposal-reports", number, "IDENTITY_NUMBER", "核对主体").text("/values/0/identityNumber"));
    assertEquals(RESIDENT_ID, look(INSPECTOR, "leads", number(lead), "IDENTITY_NUMBER", "制作文书").text("/values/0/identityNumber"));
    assertEquals(403, look(Caller.officer("hangzhou.leader"), "disposal-reports", number, "IDENTITY_NUMBER", "督办").status());
    for (var trail : new String[] {path, lead}) {
      var timeline = INSPECTOR.get(trail + "/timeline").body();
      assertTrue(timeline.contains("\"reveal\""), timeline);
      assertFalse(timeline.contains(RESIDENT_ID), timeline);
    }
  }

  private static Reply complaint() {
    return INSPECTOR.post("/api/v1/leads", """
        {"source": "WHISTLEBLOWING", "title": "举报无证移动电源", "description": "举报人称证书系伪造", "receivedOn": "2026-11-02",
         "informant": {"name": "%s", "contact": "%s"}}""".formatted(NAME, CONTACT));
  }

  private static Reply look(Caller who, String kind, String number, String what, String reason) {
    return who.post("/api/v1/reveals", """
        {"kind": "%s", "number": "%s", "what": "%s", "reason": "%s"}""".formatted(kind, number, what, reason));
  }

  private static String number(String path) {
    return URLDecoder.decode(path.substring(path.lastIndexOf('/') + 1), StandardCharsets.UTF_8);
  }
}
