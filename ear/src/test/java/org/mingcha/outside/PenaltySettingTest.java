package org.mingcha.outside;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mingcha.house.MingchaRuns;

@DisplayName("处罚设定：法制审核人员拟定，部门负责人批准，自生效之日起适用（处罚法第34条、第58条、第63条）")
@ExtendWith(MingchaRuns.class)
class PenaltySettingTest {

  private static final String PATH = "/api/v1/penalty-settings";
  private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Asia/Shanghai"));
  private static final Caller LEGAL = Caller.officer("shenzhen.legal");
  private static final Caller LEADER = Caller.officer("shenzhen.leader");
  private static final String RANGE = "{\"person\": %s, \"organisation\": null, \"businessAsPerson\": true, \"sanctions\": []}";

  @AfterEach
  void realTime() {
    SomeCases.realTime();
  }

  @Test
  @DisplayName("没有设定的，适用软件自带的数字，标明未核实")
  void figuresOfTheRelease() {
    var counting = Caller.officer("guangdong.inspector1").get(PATH + "/in-force").json().path("items");
    var bands = counting.findParents("topic").stream().filter(one -> one.path("topic").asText().equals("BANDS")).findFirst().orElseThrow();
    assertEquals("true null 0.30", bands.path("unverified").asText() + " " + bands.path("bureau").asText("null") + " "
        + bands.at("/value/lenientBelow").asText());
  }

  @Test
  @DisplayName("县局设定自己的法制审核范围：批准前不适用，生效日起适用；省局拟定人不能自己批准；退回的不适用")
  void proposedSignedAndInForce() {
    var from = TODAY.plusDays(3);
    var proposed = proposed(LEGAL, "REVIEW", from, RANGE.formatted("20000"));
    var href = SomeLeads.path(proposed);
    assertEquals("0", counting(from), "nothing counts before the second signature");
    assertEquals(403, LEGAL.act(href, "approve", "{}").status());
    assertEquals(412, LEADER.act(href, "approve", "{}", "\"7\"").status());
    assertEquals(200, LEADER.act(href, "approve", "{}").status());
    assertEquals("0 1", counting(from.minusDays(1)) + " " + counting(from));
    var again = LEADER.act(href, "approve", "{}");
    assertEquals("422 /problems/penalty.setting-signed", again.status() + " " + again.text("/type"));

    var returned = SomeLeads.path(proposed(LEGAL, "REVIEW", from, RANGE.formatted("1")));
    assertEquals(422, LEADER.act(returned, "return", "{}").status());
    assertEquals("shenzhen.leader", LEADER.act(returned, "return", "{\"opinion\": \"过低\"}").text("/returnedBy"));
    assertEquals("1", counting(from));
  }

  @ParameterizedTest(name = "{0} 拟定 {1}：{2}")
  @CsvSource(delimiter = '|', value = {"shenzhen.legal|HEARING|403", "shenzhen.leader|REVIEW|403", "guangdong.legal|BANDS|422",
      "guangdong.legal|PUBLICITY|422", "platform|REVIEW|403"})
  @DisplayName("县局不能设定本省的事项，别的职责不能拟定，读不懂的不收")
  void whoMayProposeWhat(String user, String topic, int status) {
    var caller = user.equals("platform") ? Caller.platform("platform-a") : Caller.officer(user);
    assertEquals(status, caller.post(PATH, body(topic, TODAY, "{\"x\": 1}")).status());
  }

  @Test
  @DisplayName("全国性规定的罚则，省里不能改（第110号令第27条）")
  void nationalLawStays() {
    var basis = """
        {"id": "P-27", "source": "SAMR-110@2025:27", "offenders": ["IN_PLATFORM_OPERATOR"], "conducts": ["DISPLAY"], "inForceFrom": "2026-12-01",
         "ordinary": {"fines": [{"of": "YUAN", "to": "50000.00"}]}}""";
    var refused = Caller.officer("guangdong.legal").post(PATH, body("BASIS", TODAY, basis).replace("\"inForceFrom\": \"" + TODAY,
        "\"subject\": \"P-27\", \"inForceFrom\": \"" + TODAY));
    assertEquals("422 /subject penalty.setting-national", refused.status() + " " + refused.text("/violations/0/pointer") + " "
        + refused.text("/violations/0/code"), refused.body());
  }

  @Test
  @DisplayName("已经过去的生效日期不能批准；别局看不到这一设定")
  void notForThePast() {
    var href = SomeLeads.path(proposed(LEGAL, "REVIEW", TODAY.minusDays(1), RANGE.formatted("30000")));
    var refused = LEADER.act(href, "approve", "{}");
    assertEquals(422, refused.status());
    assertTrue(refused.body().contains("penalty.setting-past"), refused.body());
    assertEquals(404, SomeCases.LEADER.get(href).status());
  }

  @Test
  @DisplayName("设定适用于案件：达到数额的拟处罚，案件审核不能代替法制审核（程序规定第50条）")
  void theGuardAsksWhatIsSet() {
    sets("9999");
    try {
      demandsLegalReview();
    } finally {
      SomeCases.realTime();
      sets("null"); // the later one of a day counts, and other tests find no sum
    }
  }

  private static void demandsLegalReview() {
    var aCase = SomeCases.investigated("余杭某某范围店").disobeyed().reviewed("");

    aCase.refused(SomeCases.INSPECTOR, "propose-penalty", SomeCases.penalty("P-27", "9999"), "review.legal-due", "SAMR-PROC@2022:50");
    aCase.by(SomeCases.INSPECTOR, "submit-legal-review", "{\"grounds\": [\"BUREAU_RANGE\"]}")
        .by(SomeCases.LEGAL, "review", "{\"conclusion\": \"AGREE\", \"opinion\": \"同意\"}").approved("9999");

    assertEquals("LEGAL_REVIEW", aCase.seen().text("/reviews/1/kind"));
  }

  private static void sets(String sum) {
    var setting = SomeLeads.path(proposed(SomeCases.LEGAL, "REVIEW", TODAY, RANGE.formatted(sum)));
    assertEquals(200, SomeCases.LEADER.act(setting, "approve", "{}").status());
  }

  private static Reply proposed(Caller who, String topic, LocalDate from, String value) {
    var reply = who.post(PATH, body(topic, from, value));
    assertEquals(201, reply.status(), reply.body());
    return reply;
  }

  private static String body(String topic, LocalDate from, String value) {
    return "{\"topic\": \"%s\", \"inForceFrom\": \"%s\", \"value\": %s, \"reason\": \"目录清单\"}".formatted(topic, from, value);
  }

  /** How many ranges of legal review bureaus have set that count for Shenzhen on that day. */
  private static String counting(LocalDate day) {
    var all = LEGAL.get(PATH + "/in-force?on=" + day).json().path("items").findParents("topic");
    return String.valueOf(all.stream().filter(one -> one.path("topic").asText().equals("REVIEW") && !one.path("unverified").asBoolean()).count());
  }
}
