package org.mingcha.outside;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;

/** One thing of each kind at Yuhang, made through the API, some of them waiting for a signature: the pages to open them. */
public record OneOfEach(String report, String lead, String proposed, String aCase, String interview, String notice, String order, String plan,
    String check, String referral, String preservation, String seizure, String piece, String paper, String draft, String batch,
    String penalty) {

  private static final Caller INSPECTOR = SomeLeads.INSPECTOR;
  private static final String OPINION = "{\"opinion\": \"同意\"}";
  private static final String PROPOSAL = """
      {"conditions": {"evidence": true, "punishable": true, "jurisdiction": true, "withinLimitation": true},
       "jurisdictionReason": "平台住所地局", "handlers": ["yuhang.inspector1", "yuhang.inspector2"], "reason": "涉嫌冒用证书"}""";
  private static final String INTERVIEW = """
      {"from": null, "ground": "G1", "operator": {"name": "某平台公司", "capacity": "PLATFORM_OPERATOR", "kind": "ENTERPRISE"},
       "interviewee": {"name": "王某", "office": "PRINCIPAL"}, "circumstances": "多次未核验", "demands": ["全面自查"]}""";
  private static final String NOTICE = """
      {"from": "%s", "operator": {"name": "某某电器商行"}, "platform": {"name": "某平台公司"}, "shop": "某某电器专营店",
       "attempts": [{"triedOn": "2026-11-02", "way": "POST", "address": "登记的住所", "result": "退回"},
         {"triedOn": "2026-11-03", "way": "PHONE", "address": "0571-00000000", "result": "空号"}]}""";
  private static final String ORDER = """
      {"party": {"name": "某某电器商行", "capacity": "IN_PLATFORM_OPERATOR"}, "within": null, "breach": "DISPLAY",
       "facts": "销售页面未展示证书编号", "demands": "展示证书编号", "termLength": 10, "termUnit": "DAY"}""";
  private static final String PLAN = """
      {"title": "移动电源网络抽查", "year": 2026, "purpose": "风险监测", "lines": [{"productGroup": "移动电源", "standards": ["GB 31241"],
       "platforms": ["平台甲"], "batches": 2, "testQuantity": 4, "spareQuantity": 2}]}""";
  private static final String CHECK = """
      {"plan": "%s", "line": 1, "mode": "ONLINE", "platform": "平台甲", "samplers": ["yuhang.inspector2"]}""";

  private static final String HELD = """
      {"party": {"name": "某某电器商行", "capacity": "IN_PLATFORM_OPERATOR"}, %s"within": {"kind": "leads", "number": "%s"},
       "grounds": "库存随时可能发出", "items": [{"name": "充电器", "quantity": 20, "unit": "件"}]}""";
  static final String PENALTY = """
      {"party": {"name": "某某电器商行", "capacity": "IN_PLATFORM_OPERATOR", "kind": "ENTERPRISE"}, "lead": %s,
       "officers": ["yuhang.inspector1", "yuhang.inspector2"], "from": "2026-11-01", "conducts": ["LICENCE_NOT_SHOWN"],
       "facts": "首页未公示营业执照", "evidence": "页面截图", "place": "经营场所", "rule": "%s", "fine": %s,
       "harm": "SLIGHT", "age": 30}""";
  private static final String SAMPLE = """
      {"within": {"kind": "leads", "number": "%s"}, "kind": "SAMPLING_RECORD", "title": "库存两件", "startedAt": "%s", "endedAt": "%s",
       "place": "经营场所", "source": "某某电器商行", "body": "抽取两件", "officers": ["yuhang.inspector1", "yuhang.inspector2"],
       "certificatesShown": true, "rightsTold": true, "readBack": true, "signature": "SIGNED", "signedBy": "店主",
       "sample": {"name": "充电器", "quantity": "2件", "seal": "封-7", "boughtOnline": false}}""";

  public static OneOfEach made() {
    var real = RealThings.make().numbers();
    var proposed = SomeLeads.verified("2026-11-23");
    done(INSPECTOR, proposed, "propose-filing", PROPOSAL);
    var interview = opened("interviews", INTERVIEW);
    done(INSPECTOR, interview, "propose", "{\"interviewers\": [\"yuhang.inspector1\", \"yuhang.inspector2\"], \"reason\": \"多次出现\"}");
    var order = opened("rectification-orders", ORDER);
    done(INSPECTOR, order, "propose", "{\"reason\": \"页面未展示证书\"}");
    var plan = opened("spot-check-plans", PLAN);
    done(INSPECTOR, plan, "propose-plan", "{\"reason\": \"请审批\"}");
    done(Caller.officer("yuhang.unithead"), plan, "endorse-plan", OPINION);
    done(Caller.officer("yuhang.leader"), plan, "approve-plan", OPINION);
    return new OneOfEach(real.get("report"), real.get("lead"), number(proposed), real.get("case"), number(interview),
        number(opened("uncontactable-notices", NOTICE.formatted(real.get("lead")))), number(order), number(plan),
        number(opened("spot-checks", CHECK.formatted(number(plan)))), number(SomeReferrals.drafted("QUALITY_NOTICE")),
        number(opened("evidence-preservations", HELD.formatted("", real.get("lead")))),
        number(opened("seizures", HELD.formatted("\"type\": \"SEIZURE\", \"legalBasis\": \"产品质量法第十八条\", ", real.get("lead")))),
        INSPECTOR.get(opened("evidence", SAMPLE.formatted(real.get("lead"), hoursAgo(2), hoursAgo(1)))).text("/id"),
        SomePapers.ofSignedOrder("余杭某某文书店").issued().text("/id"), SomePapers.ofSignedOrder("余杭某某起草店").text("/id"), issuedBatch(),
        number(opened("summary-penalties", PENALTY.formatted("\"" + real.get("lead") + "\"", "R-EC76", "1000"))));
  }

  /** The pages of these things, with the form of one step open. */
  public List<String> pages() {
    return List.of("/report/report.xhtml?number=" + report, "/report/inbox.xhtml?open=" + report, page("/lead/lead", lead),
        page("/lead/lead", proposed), page("/lead/lead", proposed) + "&act=merge", page("/enforcement/case", aCase), page("/volume/volume", aCase),
        page("/enforcement/workbench", aCase),
        page("/interview/interview", interview), page("/contact/notice", notice), "/contact/open.xhtml?from=" + Caller.encoded(lead), page("/rectification/order", order), page("/spotplan/plan", plan),
        page("/spotcheck/check", check), page("/referral/referral", referral), "/spotcheck/open.xhtml?line=1&plan=" + Caller.encoded(plan),
        "/rectification/open.xhtml?kind=leads&within=" + Caller.encoded(lead), "/interview/open.xhtml?from=" + Caller.encoded(lead),
        "/referral/open.xhtml?kind=leads&within=" + Caller.encoded(lead), page("/measure/preservation", preservation),
        page("/measure/seizure", seizure), "/evidence/piece.xhtml?id=" + piece, page("/summary/penalty", penalty), page("/summary/penalty", penalty) + "&act=tell",
        "/summary/open.xhtml?lead=" + Caller.encoded(lead), within("/measure/preserve"), within("/measure/seize"),
        within("/evidence/ask"), within("/evidence/collect") + "&piece=INSPECTION_RECORD", within("/evidence/collect") + "&piece=PAGE_CAPTURE",
        "/document/document.xhtml?id=" + paper, "/document/document.xhtml?id=" + paper + "&act=serve", "/document/document.xhtml?id=" + draft,
        "/document/document.xhtml?id=" + draft + "&act=edit", "/document/document.xhtml?id=" + draft + "&act=batch",
        "/document/batch.xhtml?id=" + batch, page("/board/party", "").replace("number=", "name=" + Caller.encoded("某某电器商行")));
  }

  /** A batch that has been issued, so that nothing goes on behind the tests that follow. */
  private static String issuedBatch() {
    var model = SomePapers.ofSignedOrder("余杭某某样本店");
    var begun = INSPECTOR.post(model.path() + "/batches", "{\"addressees\": [\"余杭甲店\", \"余杭乙店\"]}".getBytes(StandardCharsets.UTF_8),
        INSPECTOR.get(model.path()).etag());
    assertEquals(201, begun.status(), begun.body());
    var done = Eventually.seen(() -> INSPECTOR.get("/api/v1/document-batches/" + begun.text("/id")),
        batch -> !batch.text("/state").equals("RUNNING"));
    assertEquals("DONE", done.text("/state"), done.body());
    return begun.text("/id");
  }

  private static String hoursAgo(int hours) {
    return ZonedDateTime.now(ZoneOffset.ofHours(8)).minusHours(hours).format(DateTimeFormatter.ISO_OFFSET_DATE_TIME);
  }

  /** The lead that waits for the unit head, as one who signs opens it. */
  public String toSign() {
    return page("/lead/lead", proposed) + "&act=endorse-filing&signing=true";
  }

  /** A supervisor's forms about the lead. */
  public List<String> supervised() {
    var about = "?kind=leads&number=" + Caller.encoded(lead);
    return List.of("/board/limits.xhtml", "/staffing/remind.xhtml" + about + "&limit=VERIFY_LEAD", "/staffing/handover.xhtml" + about,
        "/staffing/handover.xhtml", "/cover/absences.xhtml");
  }

  private String within(String page) {
    return page + ".xhtml?kind=leads&within=" + Caller.encoded(lead);
  }

  private static String page(String page, String number) {
    return page + ".xhtml?number=" + Caller.encoded(number);
  }

  private static String number(String path) {
    return INSPECTOR.get(path).text("/number");
  }

  private static String opened(String kind, String body) {
    var opened = INSPECTOR.post("/api/v1/" + kind, body);
    assertEquals(201, opened.status(), opened.body());
    return SomeLeads.path(opened);
  }

  private static void done(Caller who, String path, String action, String body) {
    var reply = who.act(path, action, body);
    assertEquals(200, reply.status(), reply.body());
  }
}
