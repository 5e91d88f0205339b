package org.mingcha.outside;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.mingcha.outside.SomeCases.INSPECTOR;
import static org.mingcha.outside.SomeCases.LEADER;
import static org.mingcha.outside.SomeCases.LEGAL;
import static org.mingcha.outside.SomeCases.OPINION;
import static org.mingcha.outside.SomePapers.done;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.mingcha.house.MingchaRuns;

@DisplayName("步骤与文书：该步的文书已制发的，须写明并随之送达；没有文号的笔录按题名选取；公告送达以送达公告为凭")
@ExtendWith(MingchaRuns.class)
class StepPapersTest {

  private static final String BASIS = "SAMR-PROC@2022:86";

  @AfterEach
  void realTime() {
    SomeCases.realTime();
  }

  @Test
  @DisplayName("约谈通知书制发后，送达约谈通知须写它的文号和送达情况，文书随之送达；没有制发的照常办理")
  void noticeOfInterview() {
    var paper = Papers.noticeOfInterview();
    var interview = paper.matter();
    refused(INSPECTOR.act(interview, "serve-notice", notice("")), "document.paper-waits");
    refused(INSPECTOR.act(interview, "serve-notice", notice(", \"documentNo\": \"纸质1号\", \"servedOn\": \"" + today() + "\"")), "document.paper-waits");
    var undated = INSPECTOR.act(interview, "serve-notice", notice(", \"documentNo\": \"" + paper.text("/number") + "\""));
    assertEquals("422 /servedOn", undated.status() + " " + undated.text("/violations/0/pointer"), undated.body());
    var unproven = INSPECTOR.act(interview, "serve-notice", notice(", \"documentNo\": \"" + paper.text("/number") + "\", \"servedOn\": \"" + today() + "\""));
    assertEquals("422 /proof", unproven.status() + " " + unproven.text("/violations/0/pointer"), unproven.body());
    assertEquals("APPROVED", INSPECTOR.get(interview).text("/stage"));

    done(INSPECTOR.act(interview, "serve-notice", notice(", \"documentNo\": \"" + paper.text("/number") + "\", \"servedOn\": \"" + today()
        + "\", \"receivedBy\": \"前台\", \"proof\": \"送达回证1\"")));
    var served = INSPECTOR.get(paper.path());
    assertEquals("SERVED DIRECT " + today() + " 送达回证1", served.text("/state") + " " + served.text("/service/method") + " "
        + served.text("/service/effectiveOn") + " " + served.text("/service/proof"));
  }

  @Test
  @DisplayName("通报函制发后，发出须写它的文号和送达情况，别案的文号不收；没有制发的照常发出")
  void letterBetweenBureaus() {
    var letter = Papers.letter();
    var sender = SomeReferrals.LIAISON;
    refused(sender.act(letter.matter(), "send", "{}"), "document.paper-waits");
    var elsewhere = SomePapers.ofSignedOrder("余杭某某另案店").issued();
    refused(sender.act(letter.matter(), "send", sending(elsewhere.text("/number"), today())), "document.number-elsewhere");
    assertEquals(422, sender.act(letter.matter(), "send", sending(letter.text("/number"), "2026-01-01")).status());
    assertEquals("SENT", done(sender.act(letter.matter(), "send", sending(letter.text("/number"), today()))).text("/stage"));
    var served = INSPECTOR.get(letter.path());
    assertEquals("SERVED POSTAL " + today(), served.text("/state") + " " + served.text("/service/method") + " " + served.text("/service/effectiveOn"));
    assertEquals("SENT", INSPECTOR.get(SomeReferrals.sent("LEAD_TRANSFER", SomeReferrals.lead())).text("/stage"));
  }

  @Test
  @DisplayName("听证笔录、集体讨论记录没有文号：按题名选取本案已制发的，别的文书、别案的不收；纸质记录的编号照样可以写")
  void recordsWithoutNumber() {
    var aCase = Papers.beforeHearing("余杭某某笔录店");
    var day = aCase.today();
    var record = Papers.issued(aCase.href(), "HEARING_RECORD", "第1次听证");
    var reference = record.text("/reference");
    assertTrue(reference.matches("听证笔录（文书\\d+）") && record.json().at("/number").isNull(), reference);
    var report = SomePapers.drafted(INSPECTOR, aCase.href(), "INVESTIGATION_REPORT");
    report = Papers.completed(report).issued();

    aCase.refused(LEGAL, "hold-hearing", holding(day.toString(), report.text("/reference")), "document.number-other-paper", BASIS);
    aCase.refused(LEGAL, "hold-hearing", holding(day.toString(), reference.replace("文书", "文书9")), "document.number-elsewhere", BASIS);
    aCase.refused(LEGAL, "hold-hearing", holding(day.toString(), reference.replace("听证笔录", "听证记录")), "document.number-elsewhere", BASIS);
    aCase.by(LEGAL, "hold-hearing", holding(day.toString(), reference));
    aCase.by(LEGAL, "conclude-hearing", "{\"documentNo\": \"纸质报告1\", \"report\": \"建议维持\"}");
    aCase.on(day.plusDays(1)).by(INSPECTOR, "submit-review", "{\"grounds\": []}").by(LEGAL, "review", "{\"conclusion\": \"AGREE\", \"opinion\": \"同意\"}");

    var discussed = Papers.issued(aCase.href(), "COLLECTIVE_RECORD", "第1次集体讨论").text("/reference");
    aCase.refused(LEADER, "deliberate", deliberation(day.plusDays(1).toString(), reference), "document.number-other-paper", BASIS);
    aCase.by(LEADER, "deliberate", deliberation(day.plusDays(1).toString(), discussed));
    assertTrue(INSPECTOR.get(aCase.href()).body().contains(discussed) && INSPECTOR.get(aCase.href()).body().contains(reference));
    assertEquals(2, INSPECTOR.get(aCase.href() + "/timeline").body().split(discussed + "|" + reference, -1).length - 1);
  }

  @Test
  @DisplayName("听证取消后又要求听证的，各次听证各有文书：前一次的听证笔录不作后一次的笔录")
  void aRecordIsOfItsHearing() {
    var aCase = SomeCases.investigated("余杭某某两次听证店").disobeyed().reviewed("").approved("10000").notified();
    var day = aCase.today().plusDays(20);
    appointed(aCase, day, "1");
    var first = Papers.issued(aCase.href(), "HEARING_RECORD", "第1次听证").text("/reference");
    var ended = "{\"outcome\": \"WITHDRAWN\", \"reason\": \"当事人撤回\", \"endedOn\": \"%s\"}";
    assertEquals("422 /endedOn", aCase.tried(LEGAL, "end-hearing", ended.formatted(aCase.today().minusDays(1))).status() + " "
        + aCase.tried(LEGAL, "end-hearing", ended.formatted(aCase.today().minusDays(1))).text("/violations/0/pointer"));
    var withdrawn = aCase.today();
    aCase.on(withdrawn.plusDays(2)).by(LEGAL, "end-hearing", ended.formatted(withdrawn));
    assertEquals(withdrawn.toString(), aCase.seen().text("/timeLimits/0/pauses/0/to"), aCase.seen().body());
    appointed(aCase, day.plusDays(2), "2");
    var second = Papers.issued(aCase.href(), "HEARING_RECORD", "第2次听证").text("/reference");
    day = day.plusDays(2);

    aCase.on(day).refused(LEGAL, "hold-hearing", holding(day.toString(), first), "document.number-other-paper", BASIS);
    aCase.by(LEGAL, "hold-hearing", holding(day.toString(), second));
  }

  private static void appointed(SomeCases aCase, LocalDate day, String nth) {
    aCase.by(INSPECTOR, "request-hearing", "{\"documentNo\": \"听证申请%s\", \"receivedOn\": \"%s\"}".formatted(nth, aCase.today()));
    aCase.by(LEGAL, "schedule-hearing", """
        {"host": "yuhang.legal", "scheduledOn": "%s", "place": "听证室", "noticeNo": "纸质听通%s", "noticeServedOn": "%s"}"""
        .formatted(day, nth, aCase.today()));
  }

  @Test
  @DisplayName("公告送达：制发了送达公告的，凭证写它的文号，三十日自公告之日起算；没列明该文书的公告不作凭证（程序规定第82条）")
  void announced() {
    var order = SomePapers.ofSignedOrder("余杭某某公告送达店").issued();
    var draft = SomePapers.drafted(INSPECTOR, order.matter(), "SERVICE_ANNOUNCEMENT");
    assertEquals("没有名为“nowhere”的字段", draft.tried(INSPECTOR, "edit", "{\"fields\": {\"nowhere\": \"x\"}}").text("/violations/0/message"));
    var announcement = Papers.completed(draft).by(LEADER, "approve", OPINION).issued();
    var number = announcement.text("/number");
    order.refused(INSPECTOR, "serve", service("某日报", SomeCases.shanghai().toString()), "document.announcement-unnamed", "SAMR-PROC@2022:82");

    // the announcement is put up today; a day later the order may not count from another day
    var today = SomeCases.shanghai();
    announcement.by(INSPECTOR, "serve", service("公告栏照片", today.toString()));
    DemoClock.set(today.plusDays(1));
    order.refused(INSPECTOR, "serve", service(number, today.plusDays(1).toString()), "document.announcement-day", "SAMR-PROC@2022:82");
    order.by(INSPECTOR, "serve", service(number, today.toString()));
    assertEquals("SERVED " + today.plusDays(30), order.text("/state") + " " + order.text("/service/effectiveOn"));
    DemoClock.real();

    // an announcement tells of the papers that it lists, and is public with the first that it serves
    var first = SomePapers.ofSignedOrder("余杭某某未列公告店").issued();
    var listing = Papers.completed(SomePapers.drafted(INSPECTOR, first.matter(), "SERVICE_ANNOUNCEMENT")).by(LEADER, "approve", OPINION).issued();
    first.by(LEADER, "void", "{\"reason\": \"当事人名称有误\"}");
    var second = SomePapers.drafted(INSPECTOR, first.matter(), "RECTIFICATION_ORDER").filled().issued();
    second.refused(INSPECTOR, "serve", service(listing.text("/number"), SomeCases.shanghai().toString()), "document.announcement-other", "SAMR-PROC@2022:82");
    var anew = Papers.completed(SomePapers.drafted(INSPECTOR, first.matter(), "SERVICE_ANNOUNCEMENT")).by(LEADER, "approve", OPINION).issued();
    second.by(INSPECTOR, "serve", service(anew.text("/number"), SomeCases.shanghai().toString()));
    assertEquals("SERVED " + SomeCases.shanghai(), INSPECTOR.get(anew.path()).text("/state") + " " + INSPECTOR.get(anew.path()).text("/service/servedOn"));
    assertEquals("ISSUED", INSPECTOR.get(listing.path()).text("/state"));
  }

  private static void refused(Reply reply, String code) {
    assertEquals("422 /problems/" + code + " " + BASIS, reply.status() + " " + reply.text("/type") + " " + reply.text("/basis"), reply.body());
  }

  private static String today() {
    return SomeReferrals.today();
  }

  private static String notice(String paper) {
    return "{\"scheduledAt\": \"%s\", \"mode\": \"IN_PERSON\", \"place\": \"三楼\", \"servedBy\": \"DIRECT\"%s}"
        .formatted(OffsetDateTime.now(ZoneOffset.ofHours(8)).truncatedTo(ChronoUnit.SECONDS).plusDays(3), paper);
  }

  private static String sending(String number, String day) {
    return "{\"documentNo\": \"%s\", \"method\": \"POSTAL\", \"servedOn\": \"%s\", \"receivedBy\": \"收发室\", \"proof\": \"邮件回执\"}".formatted(number, day);
  }

  private static String holding(String day, String minutesNo) {
    return "{\"heldOn\": \"%s\", \"minutesNo\": \"%s\", \"minutes\": \"当事人进行申辩和质证\"}".formatted(day, minutesNo);
  }

  private static String deliberation(String day, String minutesNo) {
    return "{\"heldOn\": \"%s\", \"participants\": \"甲、乙\", \"minutesNo\": \"%s\", \"conclusion\": \"一致同意\"}".formatted(day, minutesNo);
  }

  private static String service(String proof, String day) {
    return "{\"method\": \"ANNOUNCED\", \"servedOn\": \"%s\", \"proof\": \"%s\"}".formatted(day, proof);
  }
}
