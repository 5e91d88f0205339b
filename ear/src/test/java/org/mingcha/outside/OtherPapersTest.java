package org.mingcha.outside;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.mingcha.outside.SomeCases.INSPECTOR;
import static org.mingcha.outside.SomeCases.LEADER;
import static org.mingcha.outside.SomeCases.OPINION;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.mingcha.house.MingchaRuns;

@DisplayName("案件以外各类事项的文书：起草、批准、制发、下载（程序规定第86条）")
@ExtendWith(MingchaRuns.class)
class OtherPapersTest {

  private static final String HEARD = "{\"statement\": \"初犯\", \"answer\": \"已在幅度内从轻\"}";
  private static final String SIGNED = "{\"signature\": \"SIGNED\", \"receivedBy\": \"店主\"}";
  private static final String NOTICE = "{\"recipient\": \"SELLER\", \"sentOn\": \"%s\", \"manner\": \"POST\", \"documentNo\": \"%s\"}";

  @AfterEach
  void realTime() {
    ASpotCheck.realTime();
  }

  @Test
  @DisplayName("当场处罚：作出决定即制作、编号并交付当场处罚决定书，写明先复议；文号即决定的文号（处罚法第52条，复议法第23条）")
  void theDecisionOnTheSpotIsAPaper() {
    var penalty = penalty("300");
    assertFalse(INSPECTOR.get(penalty + "/documents").body().contains("SPOT_PENALTY"));
    done(INSPECTOR.act(penalty, "tell", HEARD));
    assertTrue(INSPECTOR.get(penalty + "/documents").json().at("/offered").toString().contains("SPOT_PENALTY"));

    var decided = done(INSPECTOR.act(penalty, "decide", SIGNED));

    var papers = INSPECTOR.get(penalty + "/documents");
    assertEquals("SPOT_PENALTY SERVED " + decided.text("/decision/documentNo"), papers.text("/items/0/type") + " " + papers.text("/items/0/state")
        + " " + papers.text("/items/0/number"));
    var paper = papers.text("/items/0/href");
    var whole = INSPECTOR.get(paper);
    assertEquals("罚款人民币叁佰元整（300.00元） tell 杭州市余杭区人民政府 DIRECT 店主", whole.text("/fields/penalty/0") + " " + whole.text("/approval/action") + " "
        + whole.text("/fields/reconsideration") + " " + whole.text("/service/method") + " " + whole.text("/service/receivedBy"));
    assertTrue(whole.json().at("/fields/statements").toString().contains("初犯"), whole.body());
    demandFiles(paper);
    assertTrue(INSPECTOR.get("/api/v1/document-numbers?word=" + Caller.encoded("当罚")).body().contains(decided.text("/decision/documentNo")));
    assertEquals("200 %PDF", begins(INSPECTOR.get(penalty + "/volumes/main.pdf")));
  }

  @Test
  @DisplayName("当场处罚：先打印的决定书交付时用它的文号；改写后再告知的，原先的不再使用")
  void thePaperPrintedBeforeIsTheOneHandedOver() {
    var first = penalty("200");
    done(INSPECTOR.act(first, "tell", HEARD));
    var printed = SomePapers.drafted(INSPECTOR, first, "SPOT_PENALTY").issued();
    assertEquals(printed.text("/number"), done(INSPECTOR.act(first, "decide", SIGNED)).text("/decision/documentNo"));
    assertEquals("SERVED", INSPECTOR.get(printed.path()).text("/state"));

    var second = penalty("200");
    done(INSPECTOR.act(second, "tell", HEARD));
    var outdated = SomePapers.drafted(INSPECTOR, second, "SPOT_PENALTY").issued();
    done(INSPECTOR.act(second, "redraft", OneOfEach.PENALTY.formatted("null", "R-EC76", "100").replaceFirst("\"party\": \\{[^}]*}, \"lead\": null,\\s*\"officers\": \\[[^]]*], ", "")));
    done(INSPECTOR.act(second, "tell", HEARD));
    var decided = done(INSPECTOR.act(second, "decide", SIGNED));
    assertFalse(decided.text("/decision/documentNo").equals(outdated.text("/number")), decided.body());
    assertEquals("ISSUED", INSPECTOR.get(outdated.path()).text("/state"));
    outdated.by(LEADER, "void", "{\"reason\": \"改写后重新告知\"}");
  }

  @Test
  @DisplayName("约谈：批准后制发约谈通知书，时间地点由起草人填写；约谈后有约谈记录（第110号令第23条）")
  void interviews() {
    var interview = SomeInterviews.proposed();
    assertFalse(INSPECTOR.get(interview + "/documents").body().contains("INTERVIEW_NOTICE"));
    done(Caller.officer("yuhang.unithead").act(interview, "endorse", OPINION));
    done(LEADER.act(interview, "approve", OPINION));

    var paper = SomePapers.drafted(INSPECTOR, interview, "INTERVIEW_NOTICE").filled();
    assertEquals("APPROVED approve", paper.text("/state") + " " + paper.text("/approval/action"));
    paper.refused(INSPECTOR, "issue", "{}", "document.incomplete", "SAMR-PROC@2022:86");
    paper.by(INSPECTOR, "edit", "{\"fields\": {\"time\": \"2026年12月15日9时30分\", \"place\": \"三楼会议室\"}}").issued();
    demandFiles(paper.path());

    assertTrue(INSPECTOR.get(SomeInterviews.committed() + "/documents").json().at("/offered").toString().contains("INTERVIEW_RECORD"));
  }

  @Test
  @DisplayName("通报和移送：批准后制发通报函、移送函，收件单位、材料取自案卷；对方看不到文书（第110号令第25条，程序规定第14条）")
  void referrals() {
    var notice = SomePapers.drafted(INSPECTOR, SomeReferrals.approved("QUALITY_NOTICE", SomeReferrals.lead()), "QUALITY_NOTIFICATION").filled().issued();
    assertTrue(notice.text("/number").matches("余市监质通〔\\d{4}〕\\d+号"), notice.text("/number"));
    assertEquals("某某电器厂 移动电源 PB-20K 检验报告.pdf", notice.text("/fields/producer") + " " + notice.text("/fields/products/0/name") + " "
        + notice.text("/fields/products/0/spec") + " " + notice.text("/fields/evidence/0"));
    demandFiles(notice.path());
    assertEquals(404, Caller.officer("cixi.liaison").get(notice.path()).status());

    var transfer = SomePapers.drafted(INSPECTOR, SomeReferrals.approved("LEAD_TRANSFER", SomeReferrals.lead()), "CASE_TRANSFER").filled().issued();
    assertTrue(transfer.text("/number").matches("余市监案移〔\\d{4}〕\\d+号"), transfer.text("/number"));
    assertEquals("检验报告.pdf 《市场监督管理行政处罚程序规定》第十四条", transfer.text("/fields/materials/0/name") + " " + transfer.text("/fields/basis"));
    demandFiles(transfer.path());
  }

  @Test
  @DisplayName("抽查：抽样单不写购样账号；结果通知书的文号经登记簿核对；公布前上级和外局看不到文书（第110号令第21条）")
  void spotChecks() {
    var check = ASpotCheck.toldOfFailure("余杭某某抽查文书店", null);
    var sheet = SomePapers.drafted(ASpotCheck.SAMPLER, check, "SPOT_CHECK_SAMPLING");
    assertTrue(INSPECTOR.get(sheet.path()).body().contains("封1、封2"));
    assertFalse(INSPECTOR.get(sheet.path()).body().matches("(?s).*(buyer-secret-7|pay-7|秘密路7号|o-7).*"));
    var result = SomePapers.drafted(ASpotCheck.SAMPLER, check, "SPOT_CHECK_RESULT", "余杭某某抽查文书店").filled().by(LEADER, "approve", OPINION).issued();
    assertEquals("余杭某某抽查文书店 不合格 J-1 过充电", result.text("/fields/addressee") + " " + result.text("/fields/conclusion") + " "
        + result.text("/fields/report") + " " + result.text("/fields/items/0"));
    demandFiles(result.path());
    for (var outsider : new String[] {"hangzhou.leader", "zhejiang.principal", "cixi.inspector1"}) {
      assertEquals("404 404 404", Caller.officer(outsider).get(result.path()).status() + " " + Caller.officer(outsider).get(result.path() + ".pdf").status()
          + " " + Caller.officer(outsider).get(check + "/documents").status());
    }

    var elsewhere = SomePapers.ofSignedOrder("余杭某某抽查别案店").issued();
    ASpotCheck.refused(ASpotCheck.SAMPLER.act(check, "record-notice", NOTICE.formatted(ASpotCheck.today(), elsewhere.text("/number"))),
        "document.number-elsewhere", "SAMR-PROC@2022:86");
    elsewhere.by(LEADER, "void", "{\"reason\": \"当事人名称有误\"}");
    ASpotCheck.refused(ASpotCheck.SAMPLER.act(check, "instruct-stop-sale", "{\"recipient\": \"SELLER\", \"documentNo\": \"" + elsewhere.text("/number")
        + "\", \"issuedOn\": \"" + ASpotCheck.today() + "\"}"), "document.number-void", "SAMR-PROC@2022:86");
    done(ASpotCheck.SAMPLER.act(check, "record-notice", NOTICE.formatted(ASpotCheck.today(), result.text("/number"))));
    assertEquals("岚石电子厂", SomePapers.drafted(ASpotCheck.SAMPLER, check, "SPOT_CHECK_RESULT", "岚石电子厂").text("/fields/addressee"));
  }

  @Test
  @DisplayName("抽查：异议处理通知书由负责人的决定批准；结果确定后可以起草复查通知书")
  void objectionsAndRechecks() {
    var check = ASpotCheck.toldOfFailure("余杭某某异议文书店", null);
    var last = ASpotCheck.told(check);
    done(ASpotCheck.SAMPLER.act(check, "record-objection", "{\"objector\": \"SELLER\", \"madeOn\": \"" + ASpotCheck.today()
        + "\", \"ground\": \"SAMPLING\", \"reason\": \"封样有误\"}"));
    done(LEADER.act(check, "decide-objection", "{\"outcome\": \"REJECTED\", \"opinion\": \"录像可证\"}"));
    var answer = SomePapers.drafted(ASpotCheck.SAMPLER, check, "SPOT_CHECK_OBJECTION").filled().issued();
    assertEquals("封样有误 维持原检验结论", answer.text("/fields/grounds") + " " + answer.text("/fields/outcome"));
    demandFiles(answer.path());

    ASpotCheck.clock(last.plusDays(1));
    done(ASpotCheck.SAMPLER.act(check, "confirm-result", OPINION));
    var recheck = SomePapers.drafted(ASpotCheck.SAMPLER, check, "SPOT_CHECK_RECHECK").filled();
    assertTrue(INSPECTOR.get(recheck.path()).json().at("/missing").toString().contains("time"));
  }

  @Test
  @DisplayName("线索：向平台调取信息和风险预警，写明当事人，其余由起草人填写（第110号令第17条、第20条）")
  void platforms() {
    var lead = SomeLeads.receivedOn(SomeCases.shanghai().toString(), "余杭某某风险店");
    var paper = SomePapers.drafted(INSPECTOR, lead, "RISK_WARNING");
    assertEquals("余杭某某风险店", paper.text("/fields/addressee"));
    var offered = INSPECTOR.get(lead + "/documents").json().at("/offered").toString();
    assertTrue(offered.contains("DATA_REQUEST") && !offered.contains("UNCONTACTABLE_SHOP_LETTER"), offered);
    assertEquals(422, INSPECTOR.post(lead + "/documents", "{\"type\": \"UNCONTACTABLE_SHOP_LETTER\"}").status());
  }

  @Test
  @DisplayName("失联通报：批准后制发通报函，联系经过取自联系记录，联系人由起草人填写；批准之前、撤回之后没有（第110号令第17条）")
  void noticesOfShopsThatCannotBeReached() {
    var notice = SomeNotices.opened("余杭某某失联店").tries("PREMISES_VISIT").tries("PHONE");
    assertFalse(INSPECTOR.get(notice.path() + "/documents").body().contains("UNCONTACTABLE_SHOP_LETTER"));
    notice.by(INSPECTOR, "propose", "{\"reason\": \"无法联系\"}").by(LEADER, "approve", OPINION);

    var paper = SomePapers.drafted(INSPECTOR, notice.path(), "UNCONTACTABLE_SHOP_LETTER");
    assertEquals("APPROVED", paper.text("/state"));
    paper.json().at("/missing").forEach(missing -> assertEquals("contact", missing.asText())); // known from an earlier letter, if there was one
    assertEquals("现场照片 现场照片", paper.text("/fields/evidence/0") + " " + paper.text("/fields/evidence/1"));
    paper.filled().issued();
    assertTrue(paper.text("/number").contains("失联函〔"), paper.text("/number"));
    demandFiles(paper.path());
    assertEquals("200 %PDF", begins(INSPECTOR.get(notice.path() + "/volumes/main.pdf")));

    notice.by(INSPECTOR, "withdraw", "{\"reason\": \"经营者来局\"}");
    assertFalse(INSPECTOR.get(notice.path() + "/documents").json().at("/offered").toString().contains("UNCONTACTABLE_SHOP_LETTER"));
  }

  @Test
  @DisplayName("责令改正：召回事项由省级局用专门格式，送达步骤一并送达；复查后有复查记录（第110号令第30条）")
  void ordersOfRecall() {
    var zhejiang = Caller.officer("zhejiang.inspector1");
    var order = SomeLeads.path(zhejiang.post("/api/v1/rectification-orders", """
        {"party": {"name": "杭州某某召回店", "capacity": "IN_PLATFORM_OPERATOR"}, "breach": "RECALL_BY_SELLER", "facts": "未停止销售",
         "demands": "停止销售", "termLength": 5, "termUnit": "DAY"}"""));
    done(zhejiang.act(order, "propose", "{\"reason\": \"未协助召回\"}"));
    done(Caller.officer("zhejiang.leader").act(order, "issue", OPINION));
    var paper = SomePapers.drafted(zhejiang, order, "RECALL_RECTIFICATION_ORDER");
    assertEquals("APPROVED 浙江省人民政府", paper.text("/state") + " " + paper.text("/fields/reconsideration"));
    assertFalse(zhejiang.get(order + "/documents").json().at("/offered").toString().contains("\"RECTIFICATION_ORDER\""));
    paper.by(zhejiang, "edit", "{\"fields\": {\"recall\": \"电热水壶召回\", \"court\": \"杭州市西湖区人民法院\"}}").by(zhejiang, "issue", "{}");
    assertTrue(paper.text("/number").contains("责改〔"), paper.text("/number"));

    done(zhejiang.act(order, "record-service", """
        {"method": "DIRECT", "servedOn": "%s", "receivedBy": "店主", "proof": "送达回证"}""".formatted(SomeCases.shanghai())));
    assertEquals("SERVED", zhejiang.get(paper.path()).text("/state"));
    done(zhejiang.act(order, "recheck", """
        {"checkedOn": "%s", "result": "CORRECTED", "findings": "已停止销售", "officers": ["zhejiang.inspector1", "zhejiang.inspector2"]}"""
        .formatted(SomeCases.shanghai())));
    var record = SomePapers.drafted(zhejiang, order, "RECHECK_RECORD");
    assertEquals("已停止销售 已改正 " + paper.text("/number"), record.text("/fields/findings") + " " + record.text("/fields/result") + " "
        + record.text("/fields/order"));
    assertTrue(record.text("/fields/officers").matches("[^（）]+（[^（）]+）、[^（）]+（[^（）]+）"), record.text("/fields/officers"));
    record.by(zhejiang, "edit", "{\"fields\": {\"method\": \"查看页面\", \"signing\": \"当事人已签名\"}}")
        .by(Caller.officer("zhejiang.leader"), "approve", OPINION).by(zhejiang, "issue", "{}");
    assertEquals("200 %PDF", begins(zhejiang.get(record.path() + ".pdf")));
  }

  private static void demandFiles(String paper) {
    assertEquals("200 %PDF", begins(INSPECTOR.get(paper + ".pdf")));
    assertEquals("200 PK\u0003\u0004", begins(INSPECTOR.get(paper + ".ofd")));
    assertEquals("true", INSPECTOR.get(paper + "/check").text("/intact"));
  }

  private static String penalty(String fine) {
    return SomeLeads.path(INSPECTOR.post("/api/v1/summary-penalties", SomeSummaryPenalties.body("ENTERPRISE", "null", "R-EC76", fine)));
  }

  private static String begins(Reply reply) {
    return reply.status() + " " + reply.body().substring(0, 4);
  }

  private static Reply done(Reply reply) {
    assertEquals(2, reply.status() / 100, reply.body());
    return reply;
  }
}
