package org.mingcha.document;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.mingcha.document.service.ServiceMethod;
import org.mingcha.document.service.ServiceRecord;
import org.mingcha.document.sign.DocumentSignature;
import org.mingcha.kernel.Actor;
import org.mingcha.kernel.SubjectRef;
import org.mingcha.paper.PaperContent;
import org.mingcha.paper.PaperType;

@DisplayName("替起草人填好的：本局的联系方式、送达回证所列的文书")
class FilledInPapersTest {

  private static final Instant AT = Instant.parse("2026-12-10T02:00:00Z");
  private static final LocalDate TODAY = LocalDate.of(2026, 12, 10);
  private static final Actor ZHANG = new Actor("zhang", "张", "inspector", "330110");

  @Test
  @DisplayName("联系人、法院照上一份文书；缴款方式只照同一种文书，当场处罚的缴款告知不写进催告书")
  void whatTheBureauSaysAgain() {
    var spot = paper(PaperType.SPOT_PENALTY, PaperContent.of("").with("payment", "自收到本决定书之日起十五日内缴纳"));
    var reminder = paper(PaperType.DUNNING_LETTER, PaperContent.of("").with("payment", "持催告书到代收银行缴纳").with("contact", "张三"));

    assertEquals(Map.of("contact", "张三", "payment", "持催告书到代收银行缴纳"), HouseFields.said(PaperType.DUNNING_LETTER, List.of(spot, reminder)));
    assertEquals(Map.of("contact", "张三"), HouseFields.said(PaperType.PENALTY_DECISION, List.of(spot, reminder)));
  }

  @Test
  @DisplayName("送达回证只列一并送达的文书：先前送达、已有回证的不再列入，各次送达各有回证（程序规定第82条）")
  void aReceiptIsAboutOneService() {
    var notice = issued("余市监罚告〔2026〕1号", PaperType.PENALTY_NOTICE);
    notice.served(new ServiceRecord(ServiceMethod.DIRECT, TODAY, "店主", "回证", null), ZHANG, AT);
    var decision = issued("余市监处罚〔2026〕1号", PaperType.PENALTY_DECISION);
    var inventory = issued("余市监延分〔2026〕1号", PaperType.INSTALMENT_NOTICE);

    var receipts = ServicePapers.receipts(List.of(notice, decision, inventory), "某店");
    assertEquals("[2026年12月10日直接送达, 待送达文书]", receipts.keySet().toString());
    assertEquals(List.of(List.of(notice), List.of(decision, inventory)), List.copyOf(receipts.values()));

    var receipt = paper(PaperType.SERVICE_RECEIPT, PaperContent.of("").rows("documents", List.of(Map.of("name", "告知书", "number", "余市监罚告〔2026〕1号"))));
    assertEquals(Map.of("待送达文书", List.of(decision)), ServicePapers.receipts(List.of(notice, decision, receipt), "某店"));
    receipt.ended(DocumentState.DROPPED, "写错", ZHANG, AT);
    assertEquals(2, ServicePapers.receipts(List.of(notice, decision, receipt), "某店").size());
  }

  @Test
  @DisplayName("发给平台、承运人、他局的文书，不写进当事人的送达回证")
  void aReceiptIsOfOneRecipient() {
    var notice = paper(PaperType.PENALTY_NOTICE, PaperContent.of("").to("某店"), "余市监罚告〔2026〕1号");
    var request = paper(PaperType.DATA_REQUEST, PaperContent.of("").to("某平台"), "余市监调取〔2026〕1号");

    assertEquals(Map.of("待送达文书", List.of(notice), "待送达文书（某平台）", List.of(request)), ServicePapers.receipts(List.of(notice, request), "某店"));
  }

  @Test
  @DisplayName("送达之后补填回证，写明方式、时间和签收人；公告本身没有回证")
  void whatTheRecordOfServiceKnows() {
    var service = new ServiceRecord(ServiceMethod.LEFT, TODAY, "见证人张某", "录像", null);
    assertEquals("{method=留置送达, time=2026年12月10日, received=见证人张某}", ServicePapers.served(PaperContent.of(""), service).values().toString());
    assertEquals(Map.of(), ServicePapers.receipts(List.of(issued("余市监送公〔2026〕1号", PaperType.SERVICE_ANNOUNCEMENT)), "某店"));
  }

  @Test
  @DisplayName("负责人批准审批表，部门负责人意见一栏即写明意见、姓名、日期；批准失效的一并去掉，对外文书不受影响")
  void theSheetSaysWhatTheLeaderSaid() {
    var sheet = paper(PaperType.CLOSING_APPROVAL, PaperContent.of("").with("ground", "执行完毕"));
    sheet.approved(new Approval("li", "李局", AT, null, "同意结案。"), ZHANG, AT);
    assertEquals("同意结案。 李局 2026年12月10日", sheet.content().fields().get("leader"));
    sheet.edit(Map.of("ground", "终结执行"), ZHANG, AT);
    assertEquals(null, sheet.content().fields().get("leader"));

    var signed = paper(PaperType.CLOSING_APPROVAL, PaperContent.of("").with("leader", "同意。 王 2026年12月9日"));
    signed.approved(new Approval("li", "李局", AT, "close", "同意。"), ZHANG, AT);
    assertEquals("同意。 王 2026年12月9日", signed.content().fields().get("leader"));
    var letter = paper(PaperType.COURT_APPLICATION, PaperContent.of(""));
    letter.approved(new Approval("li", "李局", AT, null, "同意。"), ZHANG, AT);
    assertEquals(null, letter.content().fields().get("leader"));
  }

  @Test
  @DisplayName("改选文书名称，清单、案卷里的名称随之改变；清空即回到格式的名称，须另选")
  void theTitleFollowsTheChoice() {
    var order = paper(PaperType.TEST_ENTRUSTMENT, PaperContent.of("").titled("检验委托书"));
    order.edit(Map.of("title", "鉴定委托书"), ZHANG, AT);
    assertEquals("鉴定委托书", order.title());
    assertEquals(List.of("title", "addressee"), DocumentViews.fields(order).subList(0, 2));
    order.edit(Map.of("title", ""), ZHANG, AT);
    assertEquals("检测/检验/检疫/鉴定委托书", order.title());
    assertEquals(List.of("addressee"), DocumentViews.fields(issued("余市监处罚〔2026〕1号", PaperType.PENALTY_DECISION)).subList(0, 1));
  }

  private static Document issued(String number, PaperType type) {
    return paper(type, PaperContent.of(""), number);
  }

  private static Document paper(PaperType type, PaperContent content, String number) {
    var document = paper(type, content);
    document.issued(new Issue(number, TODAY, AT, "zhang", "张", "E", 1L, 2L), new DocumentSignature("", "", ""), ZHANG, AT);
    return document;
  }

  private static Document paper(PaperType type, PaperContent content) {
    return Document.drafted(new SubjectRef("penalty-cases", "余市监案〔2026〕1号"), 1, "330110", type, null, Content.of(content), ZHANG, AT);
  }
}
