package org.mingcha.outside;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.mingcha.outside.SomeNotices.INSPECTOR;
import static org.mingcha.outside.SomeNotices.LEADER;
import static org.mingcha.outside.SomeNotices.NOTICES;
import static org.mingcha.outside.SomeNotices.OPINION;
import static org.mingcha.outside.SomeNotices.PLATFORM;
import static org.mingcha.outside.SomeNotices.happened;
import static org.mingcha.outside.SomeNotices.opening;

import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.mingcha.house.MingchaRuns;

@DisplayName("失联通报：填错的逐项指明，什么都不留下；应答与接口说明一致")
@ExtendWith(MingchaRuns.class)
class UncontactableNoticeBadInputTest {

  private static final String CIXI = "cixi.inspector1";

  @AfterEach
  void realTime() {
    DemoClock.real();
  }

  @Test
  @DisplayName("拟制：没有来源、没有这样的来源、外局的来源、平台不明、身份不对、联系记录不对")
  void badOpenings() {
    var day = SomeNotices.firstDay();
    var lead = SomeNotices.lead("余杭某某错填店", day);
    invalid("{\"platform\": " + PLATFORM + "}", "/from required");
    invalid(opening("余市监线〔1999〕1号", PLATFORM), "/from contact.source");
    invalid(opening(SomeNotices.opened("余杭某某别的店").number(), PLATFORM), "/from contact.source");
    invalid(opening(Caller.officer(CIXI).get(SomeLeads.receivedOn(Caller.officer(CIXI), day.toString(), "{\"name\": \"慈溪店\"}")).text("/number"), PLATFORM),
        "/from contact.source");
    invalid(opening(lead, "null"), "/platform required");
    invalid(opening(lead, "{\"name\": \" \"}"), "/platform/name required");
    invalid(opening(lead, PLATFORM).replace("\"shop\"", "\"identity\": 1, \"shop\""), "/identity unknown");
    invalid(withAttempt(lead, day.plusDays(1).toString(), "PHONE", "无人接听"), "/attempts/0/triedOn shared.day");
    invalid(withAttempt(lead, "-999999999-01-01", "PHONE", "无人接听"), "/attempts/0/triedOn format");
    invalid(withAttempt(lead, "+999999999-12-31", "PHONE", "无人接听"), "/attempts/0/triedOn format");
    invalid(withAttempt(lead, "1999-12-31", "PHONE", "无人接听"), "/attempts/0/triedOn shared.day");
    invalid(withAttempt(lead, day.toString(), "PIGEON", "无人接听"), "/attempts/0/way enumeration");
    invalid(withAttempt(lead, day.toString(), "PHONE", ""), "/attempts/0/result required");
    wrongCapacity(opening(lead, "{\"name\": \"某厂\", \"capacity\": \"PRODUCER\"}"), "contact.platform-only");
    wrongCapacity(opening(lead, PLATFORM).replace("\"shop\"", "\"operator\": {\"name\": \"某平台公司\", \"capacity\": \"PLATFORM_OPERATOR\"}, \"shop\""),
        "contact.shop-only");
    assertEquals(403, LEADER.post(NOTICES, opening(lead, PLATFORM)).status());
    assertEquals(0, INSPECTOR.get(NOTICES + "?party=" + Caller.encoded("余杭某某错填店")).json().at("/items").size());
    assertEquals(201, INSPECTOR.post(NOTICES, opening(lead, "{\"name\": \"某直播\", \"capacity\": \"SOCIAL_LIVE_SERVICE_PROVIDER\"}")).status());
  }

  @Test
  @DisplayName("步骤：将来的日期、未知方式、公告通报、过早的日期、旧版本、别的阶段；外局看不到，平台不能用")
  void badSteps() {
    var notice = SomeNotices.opened("余杭某某错步店");
    var day = notice.today();
    notice.invalid(INSPECTOR, "record-attempt", notice.attempt("PHONE").replace(day.toString(), day.plusDays(1).toString()), "/triedOn");
    notice.invalid(INSPECTOR, "record-attempt", notice.attempt("PIGEON"), "/way");
    notice.invalid(INSPECTOR, "record-attempt", notice.attempt("PHONE").replace("慈溪市某某路1号", "x".repeat(501)), "/address");
    notice.invalid(INSPECTOR, "propose", "{\"reason\": \" \"}", "/reason");
    notice.tries("POST").tries("PHONE");
    var stale = INSPECTOR.act(notice.path(), "propose", "{\"reason\": \"无法联系\"}", "\"0\"");
    assertEquals("412 /problems/stale", stale.status() + " " + stale.text("/type"), stale.body());
    assertEquals(409, INSPECTOR.act(notice.path(), "record-reminder", happened(day, "站内消息")).status());
    assertEquals(404, INSPECTOR.act(notice.path(), "no-such-step", "{}").status());

    notice.by(INSPECTOR, "propose", "{\"reason\": \"无法联系\"}").by(LEADER, "approve", OPINION);
    notice.invalid(INSPECTOR, "record-service", notice.service().replace("DIRECT", "ANNOUNCED"), "/method");
    notice.invalid(INSPECTOR, "record-service", notice.service().replace(day.toString(), day.minusDays(1).toString()), "/servedOn");
    notice.invalid(INSPECTOR, "record-service", notice.service().replace("DIRECT", "ELECTRONIC"), "/addressConfirmation");
    notice.by(INSPECTOR, "record-service", notice.service());
    notice.invalid(INSPECTOR, "record-reminder", happened(day.plusDays(1), "将来"), "/happenedOn");
    notice.invalid(INSPECTOR, "record-reminder", happened(day.minusDays(1), "早于通报"), "/happenedOn");
    assertEquals("NOTIFIED RUNNING", notice.state());

    for (var reader : List.of(Caller.officer(CIXI), Caller.officer("shenzhen.leader"))) {
      assertEquals("404 404 404", reader.get(notice.path()).status() + " " + reader.get(notice.path() + "/timeline").status() + " "
          + reader.act(notice.path(), "close", "{\"outcome\": \"x\"}", "\"1\"").status());
    }
    assertEquals(403, Caller.officer("hangzhou.inspector1").act(notice.path(), "record-reminder", happened(day, "上级")).status());
    assertEquals(403, Caller.platform("platform-a").get(notice.path()).status());
  }

  @Test
  @DisplayName("文字里的标记原样保存；自然人的号码遮蔽，填回遮蔽号码即来源里的号码；同一 Idempotency-Key 只拟制一份")
  void textStaysTextAndNumbersStayHidden() {
    var day = SomeNotices.firstDay();
    var markup = "<script>alert(1)</script>&amp;<b>店</b>";
    var lead = INSPECTOR.get(SomeLeads.receivedOn(INSPECTOR, day.toString(),
        "{\"name\": \"余杭张某店\", \"identityNumber\": \"330282199001011234\", \"capacity\": \"IN_PLATFORM_OPERATOR\", \"kind\": \"NATURAL_PERSON\"}"))
        .text("/number");
    var body = opening(lead, PLATFORM).replace("\"s-1029\"", '"' + markup + '"').replace("\"platform\"",
        "\"operator\": {\"name\": \"余杭张某店\", \"identityNumber\": \"330282**********34\"}, \"platform\"");
    var key = SomeLeads.unique();
    var first = INSPECTOR.post(NOTICES, body, key);
    var again = INSPECTOR.post(NOTICES, body, key);
    assertEquals("201 201 " + first.text("/number"), first.status() + " " + again.status() + " " + again.text("/number"), again.body());
    assertEquals(markup, first.text("/shop"));
    assertEquals("330282**********34", first.text("/parties/0/identityNumber"));
    var look = INSPECTOR.post("/api/v1/reveals", """
        {"kind": "uncontactable-notices", "number": "%s", "what": "IDENTITY_NUMBER", "reason": "上门核对"}""".formatted(first.text("/number")));
    assertEquals("330282199001011234", look.text("/values/0/identityNumber"), look.body());
  }

  @Test
  @DisplayName("列表、一份通报、每一步的正文都和公布的结构一致，没有说明以外的内容")
  void asDescribed() {
    var description = Caller.nobody().get("/openapi?format=JSON").json();
    var notice = SomeNotices.notified("余杭某某说明店");
    notice.by(INSPECTOR, "record-reminder", happened(notice.today(), "站内消息"));
    assertEquals(List.of(), SchemaMatch.faults(description, "UncontactableNotice", notice.seen().json()));
    assertEquals(List.of(), SchemaMatch.faults(description, "ContactList",
        INSPECTOR.get(NOTICES + "?q=" + Caller.encoded(notice.number())).json()));
    for (var answer : List.of("UncontactableNotice", "ContactOpened")) {
      assertEquals(List.of(), SchemaMatch.faults(description, "UncontactableNotice",
          description.at("/components/responses/" + answer + "/content/application~1json/example")));
    }
    assertEquals(List.of(), SchemaMatch.faults(description, "OpenContact",
        description.at("/components/requestBodies/OpenContact/content/application~1json/example")));
  }

  private static void invalid(String body, String fault) {
    var reply = INSPECTOR.post(NOTICES, body);
    assertEquals("422 " + fault, reply.status() + " " + reply.text("/violations/0/pointer") + " " + reply.text("/violations/0/code"), reply.body());
  }

  private static void wrongCapacity(String body, String code) {
    var reply = INSPECTOR.post(NOTICES, body);
    assertEquals("422 /problems/" + code + " SAMR-110@2025:17", reply.status() + " " + reply.text("/type") + " " + reply.text("/basis"), reply.body());
  }

  private static String withAttempt(String lead, String day, String way, String result) {
    return opening(lead, PLATFORM).replace("\"shop\"", """
        "attempts": [{"triedOn": "%s", "way": "%s", "address": "0574-00000000", "result": "%s"}], "shop\"""".formatted(day, way, result));
  }
}
