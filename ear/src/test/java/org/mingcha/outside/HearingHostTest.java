package org.mingcha.outside;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.mingcha.outside.SomeCases.INSPECTOR;
import static org.mingcha.outside.SomeCases.LEADER;
import static org.mingcha.outside.SomeCases.LEGAL;
import static org.mingcha.outside.SomeCases.UNIT_HEAD;

import java.time.LocalDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.mingcha.house.MingchaRuns;

@DisplayName("听证：指定的主持人能办到底，放弃的只是写明的权利")
@ExtendWith(MingchaRuns.class)
class HearingHostTest {

  private static final String DECISION = "{\"documentNo\": \"罚9220\", \"opinion\": \"同意\"}";

  @AfterEach
  void realTime() {
    SomeCases.realTime();
  }

  @Test
  @DisplayName("主持人不是法制审核人员的：出现在其工作台，由其举行、报告；别人不能代为主持（处罚法第64条）")
  void theNamedHostPresides() {
    // given a hearing over which the head of a unit presides
    var aCase = heardBy("余杭某某主持店", "yuhang.unithead");
    var day = LocalDate.parse(aCase.seen().text("/hearings/0/scheduledOn"));
    var number = aCase.seen().text("/number");
    assertTrue(UNIT_HEAD.work().contains(number), UNIT_HEAD.work());
    assertFalse(LEGAL.work().contains(number), LEGAL.work());

    // when its day has come
    aCase.on(day);
    var minutes = "{\"heldOn\": \"" + day + "\", \"minutesNo\": \"笔录9221\", \"minutes\": \"质证\"}";
    aCase.refused(LEGAL, "hold-hearing", minutes, "hearing.not-host", "APL@2021:64");
    aCase.refused(LEGAL, "end-hearing", "{\"outcome\": \"ABSENT\", \"reason\": \"没有到场\"}", "hearing.not-host", "APL@2021:64");
    assertEquals(403, aCase.tried(Caller.officer("yuhang.liaison"), "hold-hearing", minutes).status());
    aCase.by(UNIT_HEAD, "hold-hearing", minutes);

    // then the host reports, and it is on record in which office
    assertEquals("NOTICE_SERVED", aCase.by(UNIT_HEAD, "conclude-hearing", "{\"documentNo\": \"报告9222\", \"report\": \"维持\"}").stage());
    assertFalse(UNIT_HEAD.work().contains(number), UNIT_HEAD.work());
    assertTrue(INSPECTOR.get(aCase.href() + "/timeline").body().contains("unit-head"));
  }

  @Test
  @DisplayName("当事人撤回的，法制审核人员也可以记录")
  void theWithdrawalIsAPaper() {
    var aCase = heardBy("余杭某某撤回店", "yuhang.unithead");
    assertEquals("NOTICE_SERVED", aCase.by(LEGAL, "end-hearing", "{\"outcome\": \"WITHDRAWN\", \"reason\": \"书面撤回\"}").stage());
  }

  @Test
  @DisplayName("只放弃陈述申辩的，期限照走，不得决定；另行放弃听证后可以决定（处罚法第62、64条）")
  void onlyWhatThePaperNames() {
    var aCase = SomeCases.investigated("余杭某某放弃店").disobeyed().reviewed("").approved("10000").notified();
    assertEquals(422, aCase.tried(INSPECTOR, "record-waiver", waiver(aCase, "放弃9223", "")).status());
    aCase.by(INSPECTOR, "record-waiver", waiver(aCase, "放弃9223", "\"STATEMENT\""));
    assertTrue(aCase.limits().contains("STATEMENT RUNNING"), aCase.limits());
    aCase.refused(LEADER, "decide", DECISION, "notice.period-runs", "SAMR-PROC@2022:57");
    assertEquals("422 /waives notice.right-waived", fault(aCase.tried(INSPECTOR, "record-waiver", waiver(aCase, "放弃9224", "\"STATEMENT\""))));

    aCase.by(INSPECTOR, "record-waiver", waiver(aCase, "放弃9224", "\"HEARING\""));

    assertTrue(aCase.limits().contains("STATEMENT MET"), aCase.limits());
    assertEquals("STATEMENT 放弃9223 HEARING 1", aCase.seen().text("/waivers/0/waives/0") + " " + aCase.seen().text("/waivers/0/documentNo") + " "
        + aCase.seen().text("/waivers/1/waives/0") + " " + aCase.seen().text("/waivers/1/notice"));
    assertEquals("DECIDED", aCase.by(LEADER, "decide", DECISION).stage());
  }

  @Test
  @DisplayName("听证之后没有法制审核的，不得报请决定（程序规定第50条）")
  void notSubmittedBeforeTheLegalReview() {
    var aCase = heardBy("余杭某某报请店", "yuhang.legal");
    var day = LocalDate.parse(aCase.seen().text("/hearings/0/scheduledOn"));
    aCase.on(day).by(LEGAL, "hold-hearing", "{\"heldOn\": \"" + day + "\", \"minutesNo\": \"笔录9225\", \"minutes\": \"质证\"}")
        .by(LEGAL, "conclude-hearing", "{\"documentNo\": \"报告9226\", \"report\": \"维持\"}");
    aCase.refused(INSPECTOR, "submit-decision", "{}", "enforcement.review-after-hearing", "SAMR-PROC@2022:50");
  }

  private static SomeCases heardBy(String party, String host) {
    var aCase = SomeCases.investigated(party).disobeyed().reviewed("").approved("10000").notified();
    aCase.by(INSPECTOR, "request-hearing", "{\"documentNo\": \"听证申请9227\", \"receivedOn\": \"" + aCase.today() + "\"}");
    return aCase.by(LEGAL, "schedule-hearing", "{\"host\": \"%s\", \"scheduledOn\": \"%s\", \"place\": \"听证室\", \"noticeNo\": \"听通9228\", \"noticeServedOn\": \"%s\"}"
        .formatted(host, aCase.today().plusDays(20), aCase.today()));
  }

  private static String waiver(SomeCases aCase, String paper, String rights) {
    return "{\"documentNo\": \"%s\", \"receivedOn\": \"%s\", \"waives\": [%s]}".formatted(paper, aCase.today(), rights);
  }

  private static String fault(Reply reply) {
    return reply.status() + " " + reply.text("/violations/0/pointer") + " " + reply.text("/violations/0/code");
  }
}
