package org.mingcha.outside;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.mingcha.outside.SomeCases.INSPECTOR;
import static org.mingcha.outside.SomeCases.LEADER;
import static org.mingcha.outside.SomeCases.LEGAL;
import static org.mingcha.outside.SomeCases.OPINION;
import static org.mingcha.outside.SomeCases.UNIT_HEAD;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.mingcha.house.MingchaRuns;

@DisplayName("案件、线索、证据、措施的文书：每一种都由案卷填写，缺项的写明、不得制发，补齐后制发（程序规定第86条）")
@ExtendWith(MingchaRuns.class)
class EveryPaperTest {

  private static final String TWO = "[\"yuhang.inspector1\", \"yuhang.inspector2\"]";
  private static final String EVIDENCE = "/api/v1/evidence";

  @AfterEach
  void realTime() {
    SomeCases.realTime();
  }

  @Test
  @DisplayName("证据：同一线索的几份笔录各有自己的文书；样品的委托、期间、结果，询问、提供材料、协助调查")
  void evidence() {
    // given a lead with two inspections, an inquiry, a captured page, an extract and a sample that was tested
    var now = ZonedDateTime.now(ZoneOffset.ofHours(8)).withNano(0);
    var lead = SomeLeads.receivedOn(now.toLocalDate().toString(), "余杭某某证据店");
    var number = INSPECTOR.get(lead).text("/number");
    SomePapers.done(INSPECTOR.post(EVIDENCE, piece(number, "INSPECTION_RECORD", now, "")));
    SomePapers.done(INSPECTOR.post(EVIDENCE, piece(number, "INSPECTION_RECORD", now, "")));
    SomePapers.done(INSPECTOR.post(EVIDENCE, piece(number, "INQUIRY_RECORD", now.minusHours(30), ", \"person\": \"王某\"")));
    SomePapers.done(INSPECTOR.evidence(piece(number, "PAGE_CAPTURE", now, """
        , "capture": {"url": "https://shop.example/item/1", "device": "取证电脑01", "software": "取证软件", "network": "本局专线",
         "clockSource": "国家授时中心", "clockOffset": 1}"""), "页面.html", "<html>充电器</html>".getBytes(StandardCharsets.UTF_8)));
    SomePapers.done(INSPECTOR.evidence(piece(number, "EXTRACT", now, ""), "进货单.jpg", "x".getBytes(StandardCharsets.UTF_8)));
    SomePapers.done(INSPECTOR.post(EVIDENCE, piece(number, "SAMPLING_RECORD", now,
        ", \"sample\": {\"name\": \"充电器\", \"quantity\": \"2件\", \"seal\": \"封-7\", \"boughtOnline\": false}")));
    var test = SomePapers.done(INSPECTOR.post("/api/v1/evidence-requests", request(number, "TESTING", "检期告知1", now.toLocalDate())));
    SomePapers.done(INSPECTOR.post(SomeLeads.path(test) + "/actions/answer",
        "{\"answeredOn\": \"" + now.toLocalDate() + "\", \"answer\": \"耐热项目不合格\"}"));

    // when several could be meant, one has to be said
    var which = INSPECTOR.post(lead + "/documents", "{\"type\": \"SCENE_RECORD\"}");
    assertEquals("422 /about document.which", which.status() + " " + which.text("/violations/0/pointer") + " " + which.text("/violations/0/code"));
    assertEquals(422, INSPECTOR.post(lead + "/documents", "{\"type\": \"SCENE_RECORD\", \"about\": \"证据9\"}").status());

    // then each has its paper, made of what was written down
    var all = AllPapers.of(lead);
    assertTrue(all.of("SCENE_RECORD", "证据1").knew("findings") && all.of("SCENE_RECORD", "证据2").text("signing").contains("店主"));
    assertTrue(all.of("INQUIRY_RECORD", "证据3").text("dialogue").contains("答：") && all.of("INQUIRY_RECORD", "证据3").text("asked").contains("王某"));
    assertTrue(all.of("ELECTRONIC_EVIDENCE_RECORD", "证据4").text("items").contains("SM3") && all.of("ELECTRONIC_EVIDENCE_RECORD", "证据4").text("carrier").contains("shop.example"));
    assertTrue(all.of("EVIDENCE_EXTRACT", "证据5").draft().json().at("/missing").isEmpty(), all.of("EVIDENCE_EXTRACT", "证据5").draft().body());
    assertTrue(all.of("SAMPLING_RECORD", "证据6").text("samples").contains("封-7") && all.of("TEST_ENTRUSTMENT", "证据6").text("samples").contains("封-7"));
    assertTrue(all.of("TEST_PERIOD_NOTICE", "证据6").text("goods").contains("充电器2件") && all.of("RIGHT_HOLDER_IDENTIFICATION", "证据6").knew("goods"));
    assertTrue(all.of("TEST_RESULT_NOTICE", "检期告知1").text("result").contains("耐热项目不合格"));
    assertTrue(all.the("ASSISTANCE_LETTER").text("materials").contains("证据1") && all.the("ADDRESS_CONFIRMATION").knew("declaration"));
    assertTrue(all.the("INQUIRY_NOTICE").knew("officers") && all.the("LEAD_REGISTER").knew("content"));

    // and a request names the number of its own kind of letter, of this lead
    var asking = all.the("MATERIAL_REQUEST").issued().text("/number");
    var wrong = INSPECTOR.post("/api/v1/evidence-requests", request(number, "ASSISTANCE", asking, now.toLocalDate()));
    assertEquals("422 /problems/document.number-other-paper", wrong.status() + " " + wrong.text("/type"), wrong.body());
    SomePapers.done(INSPECTOR.post("/api/v1/evidence-requests", request(number, "MATERIALS", asking, now.toLocalDate())));
    assertTrue(INSPECTOR.get(lead + "/documents").json().at("/items").findValuesAsText("about").contains("证据2"));
  }

  @Test
  @DisplayName("立案、不予立案：负责人不同意立案的，审批表是不予立案审批表")
  void filing() {
    var today = ZonedDateTime.now(ZoneOffset.ofHours(8)).toLocalDate().toString();
    var lead = SomeLeads.verified(today);
    SomePapers.done(INSPECTOR.act(lead, "propose-not-filing", "{\"ground\": \"CONDITIONS_NOT_MET\", \"reason\": \"查无实据\"}"));
    assertEquals("DRAFTED", SomePapers.drafted(INSPECTOR, lead, "FILING_APPROVAL").text("/state"));
    SomePapers.done(UNIT_HEAD.act(lead, "endorse-not-filing", OPINION));
    SomePapers.done(LEADER.act(lead, "approve-not-filing", OPINION));
    var sheet = AllPapers.of(lead).the("FILING_APPROVAL");
    assertEquals("不予立案审批表 APPROVED", sheet.draft().text("/title") + " " + sheet.draft().text("/state"));
    assertTrue(sheet.text("unit").contains("同意") && sheet.text("leader").contains("同意") && sheet.text("conditions").contains("不具备"), sheet.draft().body());

    var declined = SomeLeads.verified(today);
    SomePapers.done(INSPECTOR.act(declined, "propose-filing", """
        {"conditions": {"evidence": true, "punishable": true, "jurisdiction": true, "withinLimitation": true},
         "jurisdictionReason": "平台住所地局", "handlers": ["yuhang.inspector1", "yuhang.inspector2"], "reason": "未展示证书编号"}"""));
    SomePapers.done(UNIT_HEAD.act(declined, "endorse-filing", "{\"handlers\": " + TWO + ", \"opinion\": \"同意\"}"));
    SomePapers.done(LEADER.act(declined, "decline-filing", "{\"ground\": \"MINOR_AND_CORRECTED\", \"opinion\": \"已改正\"}"));
    var refused = AllPapers.of(declined).the("FILING_APPROVAL");
    assertEquals("不予立案审批表 decline-filing", refused.draft().text("/title") + " " + refused.draft().text("/approval/action"), refused.draft().body());
  }

  @Test
  @DisplayName("听证、陈述申辩、集体讨论、有关事项审批：每一次各有文书；步骤只认自己那一种文书的文号")
  void heard() {
    // given a case that was suspended, heard and discussed
    var aCase = SomeCases.investigated("余杭某某听证店");
    aCase.by(LEADER, "suspend", "{\"documentNo\": \"检委1\", \"ground\": \"PARTY_UNTRACEABLE\", \"reason\": \"住所无人\"}").by(LEADER, "resume", "{\"reason\": \"检验完成\"}");
    aCase.by(LEADER, "suspend", "{\"documentNo\": \"检委2\", \"reason\": \"等待复检\"}").by(LEADER, "resume", "{\"reason\": \"复检完成\"}");
    aCase.by(LEADER, "extend", "{\"days\": 30, \"reason\": \"案情复杂\"}");
    aCase.disobeyed().reviewed("").approved("10000").notified();
    aCase.by(INSPECTOR, "record-statement", "{\"receivedOn\": \"" + aCase.today() + "\", \"documentNo\": \"陈述1\", \"content\": \"已经改正\"}")
        .by(INSPECTOR, "answer-statement", "{\"finding\": \"NOT_ADOPTED\", \"reason\": \"复查仍未改正\"}");
    aCase.by(INSPECTOR, "request-hearing", "{\"documentNo\": \"听证申请1\", \"receivedOn\": \"" + aCase.today() + "\"}");

    // when the notice of the hearing is issued, the step takes its number and no other paper's
    var notice = SomePapers.drafted(INSPECTOR, aCase.href(), "HEARING_NOTICE");
    assertTrue(INSPECTOR.get(notice.path()).json().at("/missing").toString().contains("place"));
    var day = aCase.today().plusDays(20);
    notice.by(INSPECTOR, "edit", "{\"fields\": {\"time\": \"听证室第一次\", \"place\": \"听证室\", \"open\": \"公开\", \"host\": \"周八\", \"recorder\": \"郑十\", \"contact\": \"张三\"}}")
        .by(LEADER, "approve", OPINION).issued();
    var other = SomePapers.drafted(INSPECTOR, aCase.href(), "ASSISTANCE_LETTER");
    other.by(INSPECTOR, "edit", "{\"fields\": {\"addressee\": \"某局\", \"matters\": \"核实\", \"contact\": \"张三\"}}").by(LEADER, "approve", OPINION).issued();
    aCase.refused(LEGAL, "schedule-hearing", scheduling(day, aCase.today(), other.text("/number")), "document.number-other-paper", "SAMR-PROC@2022:86");
    aCase.by(LEGAL, "schedule-hearing", scheduling(day, aCase.today(), notice.text("/number")));
    aCase.on(day).by(LEGAL, "hold-hearing", "{\"heldOn\": \"" + day + "\", \"minutesNo\": \"笔录1\", \"minutes\": \"当事人进行申辩和质证\"}")
        .by(LEGAL, "conclude-hearing", "{\"documentNo\": \"报告1\", \"report\": \"建议维持\"}");
    aCase.on(day.plusDays(1)).by(INSPECTOR, "submit-review", "{\"grounds\": []}").by(LEGAL, "review", "{\"conclusion\": \"AGREE\", \"opinion\": \"同意\"}")
        .by(LEADER, "deliberate", "{\"heldOn\": \"" + day.plusDays(1) + "\", \"participants\": \"甲、乙\", \"minutesNo\": \"讨论1\", \"conclusion\": \"一致同意\"}");

    // then every step has its paper
    var all = AllPapers.of(aCase.href());
    assertEquals("APPROVED suspend", all.of("MATTER_APPROVAL", "中止案件调查").draft().text("/state") + " " + all.of("MATTER_APPROVAL", "中止案件调查").draft().text("/approval/action"));
    assertTrue(all.of("MATTER_APPROVAL", "中止案件调查").text("grounds").contains("因当事人下落不明致使案件暂时无法调查。住所无人"));
    assertTrue(all.of("MATTER_APPROVAL", "中止案件调查（第2次）").text("grounds").contains("等待复检") && all.of("MATTER_APPROVAL", "延长办案期限").knew("basis"));
    assertTrue(all.of("STATEMENT_RECORD", "第1次陈述申辩").text("finding").contains("不予采纳"));
    assertTrue(all.of("HEARING_NOTICE", "第1次听证").knew("host") && all.of("HEARING_RECORD", "第1次听证").text("participants").contains("主持人"));
    assertTrue(all.of("HEARING_REPORT", "第1次听证").text("proposal").contains("建议维持"));
    assertTrue(all.of("COLLECTIVE_RECORD", "第1次集体讨论").text("conclusion").contains("一致同意"));
    assertTrue(all.the("DECISION_APPROVAL").text("collective").contains("讨论1") && all.the("DECISION_APPROVAL").text("statements").contains("已经改正"));
    assertTrue(all.the("CASE_TRANSFER").knew("basis"));
  }

  @Test
  @DisplayName("执行：分期缴纳、催告、申请法院、结案")
  void enforced() {
    var aCase = SomeCases.investigated("余杭某某执行店").disobeyed().reviewed("").approved("5000").notified().whenStatementsAreOver().decided().served();
    var until = LocalDate.parse(aCase.due("PAYMENT").substring(0, 10)).plusDays(5);
    aCase.by(LEADER, "grant-deferral", """
        {"applicationNo": "分期申请1", "until": "%s", "plan": "逐期到银行缴纳", "reason": "经营困难",
         "instalments": [{"dueOn": "%s", "amount": 2000}, {"dueOn": "%s", "amount": 3000}]}""".formatted(until, until.minusDays(3), until));
    assertFalse(AllPapers.offered(aCase.href()).toString().contains("DUNNING_LETTER")); // the party may still seek a remedy
    aCase.after(aCase.due("LITIGATION"));
    assertTrue(AllPapers.offered(aCase.href()).toString().contains("DUNNING_LETTER"));
    aCase.by(INSPECTOR, "dun", aCase.service().replace("{", "{\"documentNo\": \"催告1\", ")).after(aCase.due("DUNNING"));

    var all = AllPapers.of(aCase.href());
    var instalment = all.of("INSTALMENT_NOTICE", "分期申请1");
    assertEquals("APPROVED", instalment.draft().text("/state"));
    assertTrue(instalment.text("instalments").contains("3000") && instalment.text("plan").contains("逐期到银行") && instalment.text("reason").contains("经营困难"), instalment.draft().body());
    assertTrue(all.the("COURT_APPLICATION").text("dunning").contains("催告1") && all.the("COURT_APPLICATION").text("requests").contains("5000"));
    assertTrue(all.the("COURT_APPLICATION").text("respondent").contains("个体工商户")); // who the party is, from the report
    assertTrue(all.the("DUNNING_LETTER").knew("total") && all.the("CLOSING_APPROVAL").text("execution").contains("尚未缴纳"));
  }

  @Test
  @DisplayName("移送：涉嫌犯罪的移送书，终止调查的审批和结案审批")
  void handedOver() {
    var aCase = SomeCases.investigated("余杭某某移送店");
    aCase.by(INSPECTOR, "report-crime", "{\"reason\": \"涉嫌生产、销售不符合安全标准的产品罪\"}");
    SomePapers.done(INSPECTOR.post(EVIDENCE, piece(aCase.seen().text("/number"), "INSPECTION_RECORD",
        ZonedDateTime.now(ZoneOffset.ofHours(8)).withNano(0), "").replace("\"leads\"", "\"penalty-cases\"")));
    var letter = AllPapers.of(aCase.href()).the("CRIMINAL_TRANSFER");
    assertTrue(letter.text("offence").contains("不符合安全标准") && letter.text("evidence").contains("证据1"), letter.draft().body());

    aCase.by(Caller.officer("yuhang.principal"), "transfer-to-police",
        "{\"authority\": \"余杭区公安分局\", \"documentNo\": \"移1\", \"reason\": \"涉嫌犯罪\"}");
    var after = AllPapers.of(aCase.href());
    assertEquals("APPROVED 余杭区公安分局", after.the("CRIMINAL_TRANSFER").draft().text("/state") + " " + after.the("CRIMINAL_TRANSFER").draft().text("/fields/addressee"));
    assertTrue(after.of("MATTER_APPROVAL", "涉嫌犯罪案件移送公安机关").knew("grounds"));

    var ended = SomeCases.investigated("余杭某某终止店").by(LEADER, "terminate", "{\"reason\": \"当事人已经终止，无权利义务承受人\"}");
    assertTrue(AllPapers.of(ended.href()).the("CLOSING_APPROVAL").text("ground").contains("终止调查"));
  }

  @Test
  @DisplayName("扣押：审批、决定、清单、每个封条、委托保管、延长、先行处置、解除、处理记录（程序规定第37条）")
  void seized() {
    var now = ZonedDateTime.now(ZoneOffset.ofHours(8)).withNano(0);
    var lead = INSPECTOR.get(SomeLeads.receivedOn(now.toLocalDate().toString(), "余杭某某扣押店")).text("/number");
    var seized = SomeLeads.path(SomePapers.done(INSPECTOR.post("/api/v1/seizures", goods(lead).replace("\"grounds\"",
        "\"type\": \"SEIZURE\", \"legalBasis\": \"《产品质量法》第十八条\", \"grounds\""))));
    SomePapers.done(INSPECTOR.act(seized, "propose", "{\"reason\": \"防止转移\"}"));
    SomePapers.done(LEADER.act(seized, "approve", OPINION));
    SomePapers.done(INSPECTOR.act(seized, "take", taking()));
    SomePapers.done(INSPECTOR.act(seized, "propose-extension", "{\"days\": 20, \"reason\": \"等待检验\"}"));
    assertTrue(INSPECTOR.get(SomePapers.drafted(INSPECTOR, seized, "MEASURE_EXTENSION").path()).json().at("/missing").toString().contains("until"));
    SomePapers.done(LEADER.act(seized, "extend", OPINION));

    // the decision is issued first, and whatever follows names its number
    var all = AllPapers.of(seized);
    var decision = all.the("COMPULSORY_MEASURE").issued().text("/number");
    assertTrue(all.the("MATTER_APPROVAL").text("leader").contains("同意") && all.the("MEASURE_EXTENSION").text("decision").contains(decision));
    assertTrue(all.the("MEASURE_EXTENSION").knew("until") && all.the("GOODS_INVENTORY").text("reference").contains(decision));
    assertTrue(all.the("GOODS_INVENTORY").text("signing").contains("拒绝签名") && all.of("SEALING_STRIP", "封-2").knew("serial"));
    assertTrue(all.the("CUSTODY_ENTRUSTMENT").draft().text("/fields/addressee").equals("某仓储公司") && all.the("PRIOR_DISPOSAL_CONFIRMATION").knew("money"));
    assertTrue(all.the("PRIOR_DISPOSAL_ANNOUNCEMENT").text("found").contains("扣押"));

    SomePapers.done(LEADER.act(seized, "release-at-once", "{\"ground\": \"NO_BREACH\", \"opinion\": \"没有违法行为\"}"));
    SomePapers.done(INSPECTOR.act(seized, "settle", "{\"settledOn\": \"" + now.toLocalDate() + "\", \"settlement\": \"全部退还当事人\"}"));
    var ended = AllPapers.of(seized);
    assertEquals("APPROVED release-at-once", ended.the("MEASURE_RELEASE").draft().text("/state") + " " + ended.the("MEASURE_RELEASE").draft().text("/approval/action"));
    assertTrue(ended.the("GOODS_DISPOSAL_RECORD").text("course").contains("全部退还") && ended.the("GOODS_DISPOSAL_RECORD").text("goods").contains("退还当事人"));
  }

  @Test
  @DisplayName("扣押物品随案移送：移送告知书；先行登记保存：处理决定、处理记录（强制法第21条）")
  void movedOn() {
    var now = ZonedDateTime.now(ZoneOffset.ofHours(8)).withNano(0);
    var lead = INSPECTOR.get(SomeLeads.receivedOn(now.toLocalDate().toString(), "余杭某某保存店")).text("/number");
    var seized = SomeLeads.path(SomePapers.done(INSPECTOR.post("/api/v1/seizures", goods(lead).replace("\"grounds\"",
        "\"type\": \"SEALING\", \"legalBasis\": \"《产品质量法》第十八条\", \"grounds\""))));
    SomePapers.done(INSPECTOR.act(seized, "propose", "{\"reason\": \"防止转移\"}"));
    SomePapers.done(LEADER.act(seized, "approve", OPINION));
    SomePapers.done(INSPECTOR.act(seized, "take", taking()));
    SomePapers.done(LEADER.act(seized, "dispose", "{\"disposal\": \"TRANSFERRED\", \"paper\": \"罪移1\", \"opinion\": \"随案移送公安机关\"}"));
    var moved = AllPapers.of(seized);
    assertTrue(moved.the("SEIZED_GOODS_TRANSFER").text("reason").equals("\"随案移送公安机关\"") && moved.the("GOODS_DISPOSAL_RECORD").text("decision").contains("罪移1"));

    var kept = SomeLeads.path(SomePapers.done(INSPECTOR.post("/api/v1/evidence-preservations", goods(lead))));
    SomePapers.done(INSPECTOR.act(kept, "propose", "{\"reason\": \"可能灭失\"}"));
    SomePapers.done(LEADER.act(kept, "approve", OPINION));
    SomePapers.done(INSPECTOR.act(kept, "take", taking()));
    SomePapers.done(INSPECTOR.act(kept, "propose-handling", "{\"results\": [\"RETURNED\"], \"reason\": \"已取证\"}"));
    SomePapers.done(LEADER.act(kept, "decide-handling", OPINION));
    SomePapers.done(INSPECTOR.act(kept, "settle", "{\"settledOn\": \"" + now.toLocalDate() + "\", \"settlement\": \"已退还\"}"));
    var all = AllPapers.of(kept);
    var notice = all.the("PRESERVATION_NOTICE").issued().text("/number");
    assertTrue(all.the("PRESERVATION_RELEASE").text("notice").contains(notice) && all.the("PRESERVATION_RELEASE").text("treatment").contains("退还"));
    assertTrue(all.the("GOODS_DISPOSAL_RECORD").knew("goods"));
  }

  private static String piece(String within, String kind, ZonedDateTime now, String own) {
    return """
        {"within": {"kind": "leads", "number": "%s"}, "kind": "%s", "title": "现场检查", "startedAt": "%s", "endedAt": "%s", "place": "经营场所",
         "source": "某某电器商行", "body": "问：何时销售？\\n答：自8月起。", "officers": %s, "certificatesShown": true, "rightsTold": true, "readBack": true,
         "signature": "SIGNED", "signedBy": "店主"%s}""".formatted(within, kind, at(now.minusHours(2)), at(now.minusHours(1)), TWO, own);
  }

  private static String request(String lead, String kind, String paper, LocalDate on) {
    return """
        {"within": {"kind": "leads", "number": "%s"}, "kind": "%s", "paperNo": "%s", "addressee": "某某检验院", "subject": "充电器",
         "issuedOn": "%s", "dueOn": %s, "seizures": []}""".formatted(lead, kind, paper, on, kind.equals("ASSISTANCE") ? null : "\"" + on.plusDays(10) + "\"");
  }

  private static String scheduling(LocalDate day, LocalDate noticed, String number) {
    return "{\"host\": \"yuhang.legal\", \"scheduledOn\": \"%s\", \"place\": \"听证室\", \"noticeNo\": \"%s\", \"noticeServedOn\": \"%s\"}"
        .formatted(day, number, noticed);
  }

  private static String goods(String lead) {
    return """
        {"within": {"kind": "leads", "number": "%s"}, "party": {"name": "余杭某某扣押店", "capacity": "IN_PLATFORM_OPERATOR"}, "grounds": "涉嫌无证销售",
         "items": [{"name": "充电器", "specification": "20W", "quantity": 20, "unit": "只", "condition": "完好"}]}""".formatted(lead);
  }

  private static String taking() {
    return """
        {"takenAt": "%s", "keptAt": "某仓库", "keeper": "某仓储公司", "signature": "REFUSED", "signedBy": null, "witness": "张某", "seals": "封-1、封-2",
         "officers": %s}""".formatted(at(ZonedDateTime.now(ZoneOffset.ofHours(8)).withNano(0)), TWO);
  }

  private static String at(ZonedDateTime moment) {
    return moment.format(DateTimeFormatter.ISO_OFFSET_DATE_TIME);
  }
}
