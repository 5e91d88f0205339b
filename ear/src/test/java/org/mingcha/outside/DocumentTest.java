package org.mingcha.outside;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.mingcha.outside.SomeCases.INSPECTOR;
import static org.mingcha.outside.SomeCases.LEADER;
import static org.mingcha.outside.SomeCases.OPINION;

import java.time.LocalDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.mingcha.house.MingchaRuns;
import org.mingcha.house.TheDatabase;

@DisplayName("文书的一生：起草、批准、制发、送达、归档（程序规定第78条、第81条、第82条、第86条）")
@ExtendWith(MingchaRuns.class)
class DocumentTest {

  private static final Caller OTHER_BUREAU = Caller.officer("cixi.inspector1");

  @AfterEach
  void realTime() {
    SomeCases.realTime();
  }

  @Test
  @DisplayName("责令改正通知书：内容取自案卷，批准随签发而来，制发时取号、签名，送达后归档，全程留痕")
  void theWholeLife() {
    // given an order that the leader signed, and its notice, drafted from it
    var paper = SomePapers.ofSignedOrder("余杭某某文书灯具店");
    assertEquals("APPROVED issue-rectification-order", paper.text("/state") + " " + paper.text("/approval/action"));
    assertEquals("余杭某某文书灯具店 未展示证书编号", paper.text("/fields/addressee") + " " + paper.text("/fields/facts"));
    assertEquals("《网络销售重点工业产品质量安全监督管理规定》第二十七条", paper.text("/fields/basis"));
    assertEquals("杭州市余杭区人民政府", paper.text("/fields/reconsideration"));
    assertTrue(INSPECTOR.get(paper.path() + "/preview.pdf").body().startsWith("%PDF"));
    assertEquals(404, INSPECTOR.get(paper.path() + ".pdf").status());

    // when it is issued, served and filed away
    paper.issued();
    assertTrue(paper.text("/number").matches("余市监责改〔\\d{4}〕\\d+号"), paper.text("/number"));
    assertEquals("200 %PDF", begins(INSPECTOR.get(paper.path() + ".pdf"), 4));
    assertEquals("200 PK", begins(INSPECTOR.get(paper.path() + ".ofd"), 2));
    assertTrue(paper.text("/signature/signed").contains(paper.text("/pdf/sm3")) && paper.text("/pdf/sm3").length() == 64);
    assertEquals("true", INSPECTOR.get(paper.path() + "/check").text("/intact"));
    assertEquals(409, paper.tried(INSPECTOR, "edit", "{\"fields\": {\"facts\": \"改\"}}").status());
    paper.refused(INSPECTOR, "archive", "{\"volumeNo\": \"卷1\"}", "document.not-served", "SAMR-PROC@2022:78");
    paper.by(INSPECTOR, "serve", service("DIRECT", SomeCases.shanghai()));

    // then it is served from that day, and stands in the matter's papers and in its trail
    assertEquals("SERVED " + SomeCases.shanghai(), paper.text("/state") + " " + paper.text("/service/effectiveOn"));
    paper.by(INSPECTOR, "archive", "{\"volumeNo\": \"卷1\"}");
    var papers = INSPECTOR.get(paper.matter() + "/documents");
    assertEquals("ARCHIVED " + paper.text("/number"), papers.text("/items/0/state") + " " + papers.text("/items/0/number"));
    assertTrue(papers.json().at("/offered").toString().contains("SERVICE_RECEIPT") || papers.json().at("/offered").toString().contains("RECTIFICATION_ORDER"));
    var trail = INSPECTOR.get(paper.matter() + "/timeline").body();
    assertTrue(trail.contains("draft-document") && trail.contains("issue-document") && trail.contains("serve-document"), trail);
    assertTrue(INSPECTOR.get("/api/v1/document-numbers?word=" + Caller.encoded("责改")).body().contains(paper.text("/number")));
  }

  @Test
  @DisplayName("公告送达自公告之日起满三十日生效；电子送达须有送达地址确认书；送达不早于制发（程序规定第82条、第83条）")
  void everyMethodHasItsDay() {
    var paper = SomePapers.ofSignedOrder("余杭某某公告店").issued();
    assertEquals(422, paper.tried(INSPECTOR, "serve", service("ELECTRONIC", SomeCases.shanghai())).status());
    assertEquals(422, paper.tried(INSPECTOR, "serve", service("DIRECT", SomeCases.shanghai().minusDays(1))).status());
    paper.by(INSPECTOR, "serve", service("ANNOUNCED", SomeCases.shanghai()));
    assertEquals(SomeCases.shanghai().plusDays(30).toString(), paper.text("/service/effectiveOn"));
  }

  @Test
  @DisplayName("行政处罚告知书、决定书：案件的步骤写已制发文书的文号，送达一并记录；别案的、作废的文号一律退回（程序规定第57条、第60条）")
  void stepsNamePapers() {
    var aCase = SomeCases.investigated("余杭某某文号店").disobeyed().reviewed("").approved("5000");
    var notice = SomePapers.drafted(INSPECTOR, aCase.href(), "PENALTY_NOTICE").filled();
    assertEquals("罚款人民币伍仟元整（5000.00元）", notice.text("/fields/penalty/0"));
    notice.issued();
    var elsewhere = SomePapers.ofSignedOrder("余杭某某别案店").issued();
    var numbered = "{\"documentNo\": \"%s\", ";
    aCase.refused(INSPECTOR, "notify-penalty", aCase.service().replace("{", numbered.formatted(elsewhere.text("/number"))),
        "document.number-elsewhere", "SAMR-PROC@2022:86");
    elsewhere.by(LEADER, "void", "{\"reason\": \"当事人名称有误\"}");
    aCase.refused(INSPECTOR, "notify-penalty", aCase.service().replace("{", numbered.formatted(elsewhere.text("/number"))),
        "document.number-void", "SAMR-PROC@2022:86");

    aCase.by(INSPECTOR, "notify-penalty", aCase.service().replace("{", numbered.formatted(notice.text("/number"))));
    assertEquals("SERVED DIRECT", INSPECTOR.get(notice.path()).text("/state") + " " + INSPECTOR.get(notice.path()).text("/service/method"));

    aCase.whenStatementsAreOver();
    var decision = SomePapers.drafted(INSPECTOR, aCase.href(), "PENALTY_DECISION").filled();
    assertEquals("DRAFTED", decision.text("/state"));
    assertTrue(decision.text("/fields/statements/0").contains(notice.text("/number")), decision.text("/fields/statements"));
    assertEquals(403, decision.tried(INSPECTOR, "approve", OPINION).status());
    decision.by(INSPECTOR, "edit", "{\"fields\": {\"evidence\": \"现场笔录、截屏\"}}").by(LEADER, "approve", OPINION).issued();
    aCase.by(LEADER, "decide", "{\"documentNo\": \"%s\", \"opinion\": \"同意\"}".formatted(decision.text("/number")));
    aCase.by(INSPECTOR, "record-service", aCase.service());
    assertEquals("SERVED", INSPECTOR.get(decision.path()).text("/state"));
    assertEquals(decision.text("/number"), aCase.seen().text("/decisions/0/documentNo"));
  }

  @Test
  @DisplayName("文中日期落在节假日安排尚未公布的年份，不得对外制发（程序规定第80条）")
  void nothingProvisionalGoesOut() {
    var paper = SomePapers.ofSignedOrder("余杭某某暂算店");
    paper.by(INSPECTOR, "edit", "{\"fields\": {\"recheck\": \"2031年1月4日前复查\"}}");
    assertEquals("DRAFTED", paper.text("/state"));
    paper.by(LEADER, "approve", OPINION);
    paper.refused(INSPECTOR, "issue", "{}", "document.provisional-date", "SAMR-PROC@2022:80");
    assertFalse(INSPECTOR.get(paper.path()).json().at("/actions").toString().contains("\"issue\",\"allowed\":true"));
  }

  @Test
  @DisplayName("栏目不全的写明缺哪些，不得制发；缺字、乱字、超长、标记、旧版本、不明栏目都有明确答复，不留半件文书")
  void badInput() {
    var paper = SomePapers.ofSignedOrder("余杭某某坏输入店");
    var before = INSPECTOR.get("/api/v1/document-numbers").json().at("/series").toString();
    var stale = INSPECTOR.get(paper.path()).etag();
    assertEquals(428, INSPECTOR.post(paper.path() + "/actions/issue", "{}").status());
    assertEquals("422 unknown", edited(paper, "nothing", "x"));
    assertEquals("422 range.Size", edited(paper, "facts", "长".repeat(20001)));
    paper.by(INSPECTOR, "edit", "{\"fields\": {\"contact\": \"王五\"}}");
    assertEquals(412, INSPECTOR.act(paper.path(), "issue", "{}", stale).status());

    paper.by(INSPECTOR, "edit", "{\"fields\": {\"court\": \"\"}}");
    paper.refused(LEADER, "approve", OPINION, "document.incomplete", "SAMR-PROC@2022:86");
    paper.by(INSPECTOR, "edit", "{\"fields\": {\"court\": \"=1+1 <b>&amp;</b> 𠮷\\u202e{{court}}\"}}").by(LEADER, "approve", OPINION);
    var answer = paper.tried(INSPECTOR, "issue", "{}");
    assertTrue(answer.status() == 200 || answer.status() == 422 && answer.text("/violations/0/pointer").equals("/court"), answer.body());
    assertEquals(answer.status() == 200 ? "ISSUED" : "APPROVED", INSPECTOR.get(paper.path()).text("/state"));
    assertEquals(answer.status() == 200, !before.equals(INSPECTOR.get("/api/v1/document-numbers").json().at("/series").toString()));
  }

  private static String begins(Reply reply, int length) {
    return reply.status() + " " + reply.body().substring(0, length);
  }

  private static String edited(SomePapers paper, String field, String text) {
    var reply = paper.tried(INSPECTOR, "edit", "{\"fields\": {\"" + field + "\": \"" + text + "\"}}");
    return reply.status() + " " + reply.text("/violations/0/code");
  }

  @Test
  @DisplayName("改动一个字节，核验即不相符")
  void aTamperedFileIsFound() throws Exception {
    var paper = SomePapers.ofSignedOrder("余杭某某篡改店").issued();
    try (var database = TheDatabase.asOwner(); var sql = database.createStatement()) {
      TheDatabase.enterAsSystem(database);
      assertEquals(1, sql.executeUpdate("""
          update stored_piece set bytes = set_byte(bytes, 100, (get_byte(bytes, 100) + 1) %% 256) where position = 0 and file_id =
            (select pdf_file from document where id = %s)""".formatted(paper.text("/id"))));
    }
    var check = INSPECTOR.get(paper.path() + "/check");
    assertEquals("false true true false", String.join(" ", check.text("/pdf"), check.text("/ofd"), check.text("/signature"), check.text("/intact")));
  }

  @Test
  @DisplayName("别局的人看不到，上级看得到、办不了；没有这份文书的答 404")
  void seenWithItsMatter() {
    var paper = SomePapers.ofSignedOrder("余杭某某权限店");
    assertEquals(404, OTHER_BUREAU.get(paper.path()).status());
    assertEquals(404, OTHER_BUREAU.get(paper.path() + "/preview.pdf").status());
    assertEquals(404, OTHER_BUREAU.act(paper.path(), "issue", "{}", "\"0\"").status());
    var superior = Caller.officer("hangzhou.inspector1");
    assertEquals(200, superior.get(paper.path()).status());
    assertEquals(403, superior.act(paper.path(), "issue", "{}").status());
    assertEquals(404, INSPECTOR.get("/api/v1/documents/999999").status());
    assertEquals(404, INSPECTOR.get("/api/v1/documents/x").status());
    assertFalse(OTHER_BUREAU.get("/api/v1/documents?limit=200").body().contains(paper.path()));
  }

  private static String service(String method, LocalDate on) {
    return "{\"method\": \"%s\", \"servedOn\": \"%s\", \"receivedBy\": \"店主\", \"proof\": \"送达回证\"}".formatted(method, on);
  }
}
