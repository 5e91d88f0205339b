package org.mingcha.outside;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.mingcha.outside.SomeNotices.INSPECTOR;
import static org.mingcha.outside.SomeNotices.LEADER;
import static org.mingcha.outside.SomeNotices.OPINION;
import static org.mingcha.outside.SomeNotices.happened;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.mingcha.house.MingchaRuns;
import org.mingcha.house.TheDatabase;

@DisplayName("失联通报：从联系平台内经营者到平台提醒、处置（第110号令第17条）")
@ExtendWith(MingchaRuns.class)
class UncontactableNoticeTest {

  private static final String REASON = "{\"reason\": \"住所、电话均无法联系\"}";

  @AfterEach
  void realTime() {
    DemoClock.real();
  }

  @Test
  @DisplayName("从线索拟制：未到场或者邮寄、只有一种方式的不得报批；承办人不得批准；线索不变，两边互相可查")
  void fromLeadToApproval() {
    var notice = SomeNotices.opened("余杭某某失联甲店");
    assertEquals("余杭某某失联甲店 IN_PLATFORM_OPERATOR 某平台公司 PLATFORM_OPERATOR s-1029", Stream.of("/parties/0/name", "/parties/0/capacity",
        "/parties/1/name", "/parties/1/capacity", "/shop").map(notice.seen()::text).reduce((a, b) -> a + " " + b).orElseThrow());
    var lead = notice.seen().text("/links/0/href");
    assertEquals("lead " + INSPECTOR.get(lead).text("/number"), notice.seen().text("/links/0/rel") + " " + notice.seen().text("/from"));
    var before = INSPECTOR.get(lead).text("/stage") + INSPECTOR.get(lead).text("/version");

    notice.refused(INSPECTOR, "propose", REASON, "contact.not-sought");
    notice.tries("PHONE").tries("ONLINE").refused(INSPECTOR, "propose", REASON, "contact.not-sought");
    var other = SomeNotices.opened("余杭某某失联乙店").tries("POST").tries("POST");
    other.refused(INSPECTOR, "propose", REASON, "contact.one-way");
    assertEquals("propose false contact.one-way", action(other.seen(), "propose"));

    notice.tries("DOMICILE_VISIT").by(INSPECTOR, "propose", REASON);
    assertEquals(403, INSPECTOR.act(notice.path(), "approve", OPINION).status());
    assertTrue(LEADER.work().contains(notice.number()));
    notice.by(LEADER, "return", OPINION).by(INSPECTOR, "propose", REASON).by(LEADER, "approve", OPINION);

    assertEquals("APPROVED yuhang.inspector1 3", notice.seen().text("/stage") + " " + notice.seen().text("/proposer") + " "
        + notice.seen().json().at("/attempts").size());
    assertEquals(before, INSPECTOR.get(lead).text("/stage") + INSPECTOR.get(lead).text("/version"));
    assertTrue(INSPECTOR.get(lead).body().contains("\"rel\":\"uncontactable-notice\""));
    assertTrue(INSPECTOR.get("/export/uncontactable-notices?q=" + Caller.encoded(notice.number())).body().contains(notice.number()));
  }

  @Test
  @DisplayName("批准即批准通报函；记录通报时随之送达，平台接到通报后第五个工作日届满（期限计算器同）")
  void theLetterAndItsFiveDays() {
    var notice = SomeNotices.approved("余杭某某失联丙店");
    var letter = SomePapers.drafted(INSPECTOR, notice.path(), "UNCONTACTABLE_SHOP_LETTER").filled();
    assertEquals("APPROVED approve 某平台公司 s-1029（经营者：余杭某某失联丙店）", letter.text("/state") + " " + letter.text("/approval/action") + " "
        + letter.text("/fields/addressee") + " " + letter.text("/fields/shop"));
    assertTrue(letter.json().at("/fields/attempts").toString().contains("到经营场所查找（慈溪市某某路1号）：无人应答"), letter.json().toString());
    letter.issued();

    notice.by(INSPECTOR, "record-service", notice.service().replace("DIRECT", "ELECTRONIC").replace("}", ", \"addressConfirmation\": \"确认书1\"}"));

    var served = INSPECTOR.get(letter.path());
    assertEquals("SERVED ELECTRONIC 确认书1", served.text("/state") + " " + served.text("/service/method") + " "
        + served.text("/service/addressConfirmation"));
    assertEquals("NOTIFIED RUNNING", notice.state());
    var limit = notice.seen().json().at("/timeLimits/0");
    assertEquals("REMIND_SHOP SAMR-110@2025:17 5 WORKING_DAY", limit.path("name").asText() + " " + limit.path("basis").asText() + " "
        + limit.path("length").asText() + " " + limit.path("unit").asText());
    assertEquals(INSPECTOR.get("/api/v1/deadlines?start=" + notice.today() + "&days=5&unit=WORKING_DAY").text("/dueAt").substring(0, 10),
        notice.due().toString());
    assertTrue(INSPECTOR.work().contains(notice.number()));
    assertTrue(LEADER.get("/api/v1/time-limits?limit=200&kind=uncontactable-notices").body().contains(notice.number()));
  }

  @Test
  @DisplayName("逾期未提醒：届满前不能认定；届满后认定，可在通报之内责令平台改正，平台此后提醒的照样记录")
  void thePlatformLetsItPass() {
    var notice = SomeNotices.notified("余杭某某失联丁店");
    notice.on(notice.due()).refused(INSPECTOR, "record-no-reminder", REASON, "contact.time-runs");
    notice.on(notice.due().plusDays(1)).by(INSPECTOR, "record-no-reminder", REASON);
    assertEquals("UNREMINDED LAPSED", notice.state());

    var draft = INSPECTOR.get("/rectification/open.xhtml?kind=uncontactable-notices&capacity=PLATFORM_OPERATOR&within=" + Caller.encoded(notice.number())).body();
    assertTrue(draft.contains("value=\"某平台公司\""), "the order is drafted to the platform");
    assertFalse(draft.contains("value=\"余杭某某失联丁店\""), "and not to the shop");
    var order = INSPECTOR.post("/api/v1/rectification-orders", """
        {"party": {"name": "某平台公司", "capacity": "PLATFORM_OPERATOR"}, "within": {"kind": "uncontactable-notices", "number": "%s"},
         "breach": "COOPERATION", "facts": "接到通报后未提醒经营者更新信息", "demands": "提醒经营者", "termLength": 5, "termUnit": "WORKING_DAY"}"""
        .formatted(notice.number()));
    assertEquals("201 uncontactable-notice SAMR-110@2025:17 SAMR-110@2025:32", order.status() + " " + order.text("/links/0/rel") + " "
        + order.text("/duty") + " " + order.text("/orderedBy"), order.body());
    assertTrue(notice.seen().body().contains(order.text("/number")));

    notice.by(INSPECTOR, "record-reminder", happened(notice.today(), "平台补作提醒")).by(INSPECTOR, "close", "{\"outcome\": \"店铺已注销\"}");
    assertEquals("CLOSED LAPSED", notice.state());
    assertEquals("店铺已注销", notice.seen().text("/outcome"));
  }

  @Test
  @DisplayName("按时提醒、过后才记录的，期限以提醒之日为准；经营者更新信息即办结")
  void remindedInTimeAndRecordedLater() throws SQLException {
    var notice = SomeNotices.notified("余杭某某失联戊店");
    var received = notice.today();
    var reminded = notice.due().minusDays(1);
    notice.on(notice.due().plusDays(3)).by(INSPECTOR, "record-reminder", happened(reminded, "站内消息提醒"));
    assertEquals("REMINDED MET", notice.state());
    assertEquals(reminded, metOn(notice.number()));
    notice.invalid(INSPECTOR, "record-update", happened(received, "早于提醒"), "/happenedOn");

    notice.by(INSPECTOR, "record-update", happened(notice.today(), "已更新电话和地址"));
    assertEquals("UPDATED MET", notice.state());
    assertEquals("record-reminder " + reminded + " record-update", notice.seen().text("/platformSteps/0/move") + " "
        + notice.seen().text("/platformSteps/0/happenedOn") + " " + notice.seen().text("/platformSteps/1/move"));
    assertEquals(0, notice.seen().json().at("/actions").size());
    assertFalse(INSPECTOR.work().contains(notice.number()));
  }

  @Test
  @DisplayName("经提醒仍不更新：平台处置，申请解除，核验不符的继续，相符的解除；每一步都在经过里")
  void measuredAndLifted() {
    var notice = SomeNotices.notified("余杭某某失联己店");
    for (var move : List.of("record-reminder", "record-measure", "record-lift-request", "record-lift-refusal", "record-lift-request", "record-lift")) {
      notice.by(INSPECTOR, move, happened(notice.today(), "平台来函"));
    }
    assertEquals("LIFTED MET", notice.state());
    assertEquals(6, notice.seen().json().at("/platformSteps").size());
    assertTrue(INSPECTOR.get(notice.path() + "/timeline").body().contains("record-lift-refusal"));
  }

  @Test
  @DisplayName("通报后联系上的，不再计平台的期限；拟制后撤回的，审批单随之关闭")
  void reachedOrWithdrawn() {
    var notice = SomeNotices.notified("余杭某某失联庚店");
    notice.by(INSPECTOR, "record-reached", "{\"outcome\": \"经营者来电\"}");
    assertEquals("REACHED CANCELLED", notice.state());

    var other = SomeNotices.opened("余杭某某失联辛店").tries("POST").tries("PHONE").by(INSPECTOR, "propose", REASON);
    other.by(INSPECTOR, "withdraw", "{\"reason\": \"已注销\"}");
    assertEquals("WITHDRAWN 已注销", other.seen().text("/stage") + " " + other.seen().text("/outcome"));
    assertFalse(other.seen().json().at("/approvals/0/closedAt").isNull(), other.seen().body());
    assertFalse(LEADER.work().contains(other.number()));
  }

  @Test
  @DisplayName("从案件拟制：案件的阶段、期限都不动，两边互相可查；制发的通报函归入案卷（程序规定第78条）")
  void besideACase() {
    var aCase = SomeCases.investigated("余杭某某失联癸店");
    var before = aCase.stage() + aCase.seen().text("/version") + aCase.limits();
    var notice = SomeNotices.from(aCase.seen().text("/number"), aCase.today()).approved();
    var letter = SomePapers.drafted(INSPECTOR, notice.path(), "UNCONTACTABLE_SHOP_LETTER").filled().issued();

    assertEquals(before, aCase.stage() + aCase.seen().text("/version") + aCase.limits());
    assertEquals("case", notice.seen().text("/links/0/rel"));
    assertTrue(aCase.seen().body().contains("\"rel\":\"uncontactable-notice\""));
    assertTrue(aCase.read("/volume").body().contains(letter.text("/number")), aCase.read("/volume").body());
  }

  @Test
  @DisplayName("从未公布的抽查拟制：经营者和平台取自抽查，公布前同样保密")
  void besideASecretCheck() {
    var check = ASpotCheck.failed("余杭某某失联壬店", null);
    var notice = SomeLeads.path(ASpotCheck.created(ASpotCheck.SAMPLER.post(SomeNotices.NOTICES,
        "{\"from\": \"" + ASpotCheck.numberOf(check) + "\"}")));
    assertEquals("余杭某某失联壬店 平台甲", INSPECTOR.get(notice).text("/parties/0/name") + " " + INSPECTOR.get(notice).text("/parties/1/name"));
    assertTrue(ASpotCheck.links(INSPECTOR.get(notice), "spot-check").contains(check));
    Outsiders.seeNothing(notice, "/contact/notice", "余杭某某失联壬店");
    ASpotCheck.done(LEADER, check, "publish", "{\"opinion\": \"公布\"}");
    assertEquals(200, Outsiders.ALL.get(0).get(notice).status());
  }

  @Test
  @DisplayName("登记在册的平台不必填代码：由名称查得，从页面还是接口拟制都一样；填了的照填写的")
  void aRegisteredPlatformIsKnownByItsName() {
    var lead = SomeNotices.lead("余杭某某失联子店", SomeNotices.firstDay());
    var registered = "{\"name\": \"演示平台甲（杭州）网络科技有限公司\"%s}";
    var notice = INSPECTOR.post(SomeNotices.NOTICES, SomeNotices.opening(lead, registered.formatted("")));
    assertEquals("201 91330110MA00DEM0AU", notice.status() + " " + notice.text("/parties/1/identityNumber"), notice.body());
    var told = INSPECTOR.post(SomeNotices.NOTICES, SomeNotices.opening(lead, registered.formatted(", \"identityNumber\": \"另填\"")));
    assertEquals("201 另填", told.status() + " " + told.text("/parties/1/identityNumber"), told.body());
    assertTrue(SomeNotices.opened("余杭某某失联丑店").seen().json().at("/parties/1/identityNumber").isNull());
  }

  private static String action(Reply seen, String name) {
    for (var action : seen.json().at("/actions")) {
      if (action.path("name").asText().equals(name)) {
        return name + " " + action.path("allowed").asText() + " " + action.at("/reason/code").asText();
      }
    }
    return "none";
  }

  private static LocalDate metOn(String number) throws SQLException {
    try (var database = TheDatabase.asOwner(); var sql = database.prepareStatement(
        "select met_on from time_limit where subject_no = ? and kind = 'REMIND_SHOP'")) {
      database.setAutoCommit(false);
      TheDatabase.enterAsSystem(database);
      sql.setString(1, number);
      try (var found = sql.executeQuery()) {
        found.next();
        return found.getObject(1, LocalDate.class);
      }
    }
  }
}
