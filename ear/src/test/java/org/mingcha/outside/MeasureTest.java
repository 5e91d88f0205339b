package org.mingcha.outside;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.mingcha.house.MingchaRuns;

@DisplayName("先行登记保存、查封扣押：批准、实施、到期")
@ExtendWith(MingchaRuns.class)
class MeasureTest {

  private static final String PRESERVATIONS = "/api/v1/evidence-preservations";
  private static final String SEIZURES = "/api/v1/seizures";
  private static final String OPINION = "{\"opinion\": \"同意\"}";
  private static final String REASON = "{\"reason\": \"库存随时可能发出\"}";
  private static final String TWO = "[\"yuhang.inspector1\", \"yuhang.inspector2\"]";

  private final Caller inspector = Caller.officer("yuhang.inspector1");
  private final Caller leader = Caller.officer("yuhang.leader");
  private final ZonedDateTime now = ZonedDateTime.now(ZoneOffset.ofHours(8));

  @AfterEach
  void realTime() {
    inspector.call("DELETE", "/api/v1/demo/clock");
  }

  @Test
  @DisplayName("七个工作日届满未处理的自动解除，不用谁来办；送到部门负责人面前，退还后办结（程序规定第33条、第35条，处罚法第56条）")
  void lapsesByItself() {
    // given things preserved today with the leader's approval
    var kept = SomeLeads.path(preserve(aLead()));
    inspector.act(kept, "propose", REASON);
    assertEquals(403, inspector.act(kept, "approve", OPINION).status());
    leader.act(kept, "approve", OPINION);
    refused(inspector.act(kept, "take", taking(moment().minusMinutes(2), "SIGNED", TWO)), "/takenAt");
    var held = inspector.act(kept, "take", taking(moment(), "SIGNED", TWO));
    assertEquals("HELD RELEASE_PRESERVED_EVIDENCE 7 WORKING_DAY", held.text("/stage") + " " + held.text("/timeLimits/0/name") + " "
        + held.text("/timeLimits/0/length") + " " + held.text("/timeLimits/0/unit"), held.body());
    assertEquals("lead", held.text("/links/0/rel"));
    var early = inspector.act(kept, "lapse", "{}");
    assertEquals("422 /problems/measure.runs SAMR-PROC@2022:35", early.status() + " " + early.text("/type") + " " + early.text("/basis"));

    // when a handling is proposed and the last day passes unsigned
    inspector.act(kept, "propose-handling", "{\"results\": [\"RETURNED\", \"CONFISCATED\"], \"reason\": \"待批\"}");
    clock(LocalDate.parse(held.text("/holdsUntil")).plusDays(1));

    // then it has fallen away without anybody's doing, and waits for the handler and before the leader
    var lapsed = awaited(kept, "LAPSED");
    assertEquals("LAPSED", lapsed.text("/timeLimits/0/state"));
    assertEquals(409, leader.act(kept, "decide-handling", OPINION).status());
    for (var who : new Caller[] {inspector, leader}) {
      assertTrue(who.work().contains(lapsed.text("/number")));
    }
    assertTrue(inspector.get(kept + "/timeline").body().contains("system:measure-watch"));
    var settled = inspector.act(kept, "settle", "{\"settledOn\": \"" + LocalDate.parse(held.text("/holdsUntil")).plusDays(1) + "\", \"settlement\": \"已退还店主\"}");
    assertEquals("SETTLED", settled.text("/stage"), settled.body());
  }

  @Test
  @DisplayName("登记保存尚未处理的案件，调查不得终结；撤回后方可（程序规定第48条）")
  void theInvestigationWaits() {
    var aCase = SomeCases.investigated("余杭某某充电器店");
    var kept = SomeLeads.path(inspector.post(PRESERVATIONS, draft(aCase.seen().text("/number")).replace("\"leads\"", "\"penalty-cases\"")));

    aCase.refused(inspector, "close-investigation", SomeCases.CLOSING, "enforcement.measure-open", "SAMR-PROC@2022:48");

    assertEquals(200, inspector.act(kept, "withdraw", REASON).status());
    aCase.by(inspector, "close-investigation", SomeCases.CLOSING);
  }

  @Test
  @DisplayName("紧急当场采取的，二十四小时跨节假日不停；不予补批的立即解除（程序规定第33条）")
  void emergency() {
    var urgent = SomeLeads.path(preserve(aLead()));
    var at = now.minusHours(2);
    var taken = inspector.act(urgent, "take-urgently", taking(at, "REFUSED", TWO));
    assertEquals("URGENT true", taken.text("/stage") + " " + taken.text("/urgent"), taken.body());
    assertEquals(at.plusHours(24).toEpochSecond(), OffsetDateTime.parse(taken.text("/timeLimits/0/dueAt")).toEpochSecond());
    for (var list : new String[] {"/api/v1/work?limit=200", "/api/v1/time-limits?kind=evidence-preservations&limit=200", PRESERVATIONS + "?limit=50"}) {
      assertEquals(at.plusHours(24).toEpochSecond(), listed(list, taken.text("/number")), list);
    }

    inspector.act(urgent, "report", REASON);
    var rejected = leader.act(urgent, "reject", OPINION);

    assertEquals("REJECTED MET MET", rejected.text("/stage") + " " + rejected.text("/timeLimits/0/state") + " " + rejected.text("/timeLimits/1/state"));
  }

  @Test
  @DisplayName("紧急查封的，二十四小时内报告并补办批准；只有部门负责人可以补批，超过的显示逾期（程序规定第36条）")
  void emergencySeizure() {
    var urgent = SomeLeads.path(inspector.post(SEIZURES, seizureDraft(aLead())));
    var before = inspector.act(urgent, "take-urgently", taking(now.minusHours(25), "SIGNED", TWO));
    assertEquals("422 /problems/measure.before-the-lead SAMR-PROC@2022:36", before.status() + " " + before.text("/type") + " " + before.text("/basis"));
    inspector.act(urgent, "take-urgently", taking(now.minusHours(2), "SIGNED", TWO));
    clock(now.toLocalDate().plusDays(2));
    var taken = inspector.get(urgent);
    assertEquals("URGENT REPORT_URGENT_MEASURE OVERDUE", taken.text("/stage") + " " + taken.text("/timeLimits/0/name") + " "
        + taken.text("/timeLimits/0/state"), taken.body());
    assertEquals(409, leader.act(urgent, "confirm", OPINION).status());

    refused(inspector.act(urgent, "report", REASON), "/lateReason");
    var reported = inspector.act(urgent, "report", REASON.replace("}", ", \"lateReason\": \"道路中断\"}"));
    assertEquals("道路中断", reported.text("/lateReason"), reported.body());
    assertTrue(inspector.get(urgent + "/timeline").body().contains("道路中断"));
    assertEquals(403, inspector.act(urgent, "confirm", OPINION).status());
    assertTrue(leader.work().contains(taken.text("/number")));
    var confirmed = leader.act(urgent, "confirm", OPINION);

    assertEquals("IN_FORCE MET true", confirmed.text("/stage") + " " + confirmed.text("/timeLimits/0/state") + " "
        + confirmed.text("/timeLimits/0/metLate"), confirmed.body());
  }

  @Test
  @DisplayName("查封扣押三十日，延长三十日一次；到期前逐级提醒，届满后只能解除（强制法第25条，程序规定第42条）")
  void seizure() {
    var seized = SomeLeads.path(inspector.post(SEIZURES, seizureDraft(aLead())));
    inspector.act(seized, "propose", REASON);
    leader.act(seized, "approve", OPINION);
    assertEquals("30 DAY", inspector.act(seized, "take", taking(moment(), "SIGNED", TWO)).json().at("/timeLimits/0").path("length").asText() + " DAY");
    refused(inspector.act(seized, "propose-extension", "{\"days\": 31, \"reason\": \"案情复杂\"}"), "/days");
    inspector.act(seized, "propose-extension", "{\"days\": 30, \"reason\": \"案情复杂\"}");
    var extended = leader.act(seized, "extend", OPINION);
    assertEquals("IN_FORCE 30", extended.text("/stage") + " " + extended.json().at("/timeLimits/0/extensions/0").path("days").asText(), extended.body());
    assertEquals("GRANTED", extended.text("/extension"));
    assertEquals("/problems/measure.extended", inspector.act(seized, "propose-extension", "{\"days\": 1, \"reason\": \"案情复杂\"}").text("/type"));

    clock(LocalDate.parse(extended.text("/holdsUntil")).plusDays(1));
    assertEquals("leader", reminded(seized));
    var late = inspector.act(seized, "propose-extension", "{\"days\": 1, \"reason\": \"案情复杂\"}");
    assertEquals("422 AEL@2011:25", late.status() + " " + late.text("/basis"));
    var released = leader.act(seized, "release-at-once", "{\"ground\": \"EXPIRED\", \"opinion\": \"期限届满\"}");
    assertEquals("RELEASED EXPIRED MET", released.text("/stage") + " " + released.text("/releaseGround") + " " + released.text("/timeLimits/0/state"));
  }

  @Test
  @DisplayName("扣押托运的物品，请承运单位协助；家存、寄存的，记明怎样取出；查封要有封条（程序规定第39条至第41条）")
  void atCarrierOrStored() {
    var lead = aLead();
    var carried = seizureDraft(lead).replace("\"grounds\"", "\"consignment\": {\"carrier\": \"某物流公司\", \"shipment\": \"运单SF1\"}, \"grounds\"");
    refused(inspector.post(SEIZURES, carried.replace("某物流公司", "")), "/consignment/carrier");
    refused(inspector.post(SEIZURES, carried.replace("\"SEIZURE\"", "\"SEALING\"")), "/consignment");
    var seized = approved(inspector.post(SEIZURES, carried));
    var letter = AllPapers.of(seized).the("SEIZURE_ASSISTANCE");
    assertEquals("某物流公司 APPROVED", letter.draft().text("/fields/addressee") + " " + letter.draft().text("/state"), letter.draft().body());
    assertTrue(letter.text("shipment").contains("运单SF1"));

    var out = "\"stored\": {\"takenOut\": \"WITH_OTHERS\", \"takenFrom\": \"店主家中\", \"takenOutWith\": \"某居民委员会\"}, \"officers\"";
    var told = taking(moment(), "SIGNED", TWO).replace("\"officers\"", out);
    refused(inspector.act(seized, "take", told.replace("某居民委员会", "")), "/stored/takenOutWith");
    var taken = inspector.act(seized, "take", told);
    assertEquals("某物流公司 WITH_OTHERS 某居民委员会", taken.text("/consignment/carrier") + " " + taken.text("/stored/takenOut") + " "
        + taken.text("/stored/takenOutWith"), taken.body());

    var sealed = approved(inspector.post(SEIZURES, seizureDraft(lead).replace("\"SEIZURE\"", "\"SEALING\"")));
    refused(inspector.act(sealed, "take", told), "/stored");
    refused(inspector.act(sealed, "take", taking(moment(), "SIGNED", TWO).replace("封-1", "")), "/seals");
  }

  @Test
  @DisplayName("批准之后线索并案的，措施照样可以实施，只看保留的线索是否还在核查（程序规定第18条、第33条）")
  void takenAfterTheMerger() {
    var merged = SomeLeads.receivedOn(now.toLocalDate().toString(), "某某电器商行");
    var kept = approved(preserve(inspector.get(merged).text("/number")));
    assertEquals(200, inspector.act(merged, "merge", "{\"into\": \"" + aLead() + "\", \"reason\": \"同一事实\"}").status());

    var held = inspector.act(kept, "take", taking(moment(), "SIGNED", TWO));

    assertEquals("HELD", held.text("/stage"), held.body());
  }

  private String approved(Reply opened) {
    assertEquals(201, opened.status(), opened.body());
    var path = SomeLeads.path(opened);
    inspector.act(path, "propose", REASON);
    assertEquals(200, leader.act(path, "approve", OPINION).status());
    return path;
  }

  @Test
  @DisplayName("填错的一律指明哪一处，什么都不留下；没有有效执法证件的不得实施（程序规定第22条）")
  void badInput() {
    var lead = aLead();
    refused(inspector.post(PRESERVATIONS, draft("余市监线〔1999〕1号")), "/within");
    refused(inspector.post(PRESERVATIONS, draft(lead).replace("\"quantity\": 20", "\"quantity\": 0")), "/items/0/quantity");
    refused(inspector.post(PRESERVATIONS, draft(lead).replace("\"quantity\": 20", "\"quantity\": 1.2345")), "/items/0/quantity");
    refused(inspector.post(SEIZURES, seizureDraft(lead).replace("产品质量法第十八条", " ")), "/legalBasis");

    var kept = SomeLeads.path(preserve(lead));
    refused(inspector.act(kept, "take-urgently", taking(now.plusMinutes(10), "SIGNED", TWO)), "/takenAt");
    refused(inspector.act(kept, "take-urgently", taking(now, "REFUSED", TWO).replace("\"witness\": \"张某\"", "\"witness\": null")), "/witness");
    for (var officers : new String[] {"[\"yuhang.inspector1\"]", "[\"yuhang.inspector1\", \"yuhang.leader\"]", "[\"yuhang.inspector1\", \"nobody\"]"}) {
      var short1 = inspector.act(kept, "take-urgently", taking(now, "SIGNED", officers));
      assertEquals("422 SAMR-PROC@2022:22", short1.status() + " " + short1.text("/basis"), officers);
    }
    assertEquals("DRAFTED", inspector.get(kept).text("/stage"));
    refused(inspector.act(kept, "take-urgently", "{\"takenAt\": \"gestern\"}"), "/takenAt");
    assertEquals(403, Caller.officer("hangzhou.leader").act(kept, "withdraw", REASON).status());
  }

  private String reminded(String path) {
    return Eventually.seen(() -> inspector.get(path).text("/remindedTo"), "leader"::equals);
  }

  private Reply awaited(String path, String stage) {
    var seen = Eventually.seen(() -> inspector.get(path), reply -> stage.equals(reply.text("/stage")));
    assertEquals(stage, seen.text("/stage"));
    return seen;
  }

  private String aLead() {
    return inspector.get(SomeLeads.receivedOn(now.toLocalDate().toString(), "某某电器商行")).text("/number");
  }

  private Reply preserve(String lead) {
    var opened = inspector.post(PRESERVATIONS, draft(lead));
    assertEquals(201, opened.status(), opened.body());
    return opened;
  }

  private static ZonedDateTime moment() {
    return ZonedDateTime.now(ZoneOffset.ofHours(8)).withNano(0);
  }

  /** Its end in that list, on whatever page. */
  private long listed(String list, String number) {
    for (var page = inspector.get(list); ; page = inspector.get(list + "&cursor=" + Caller.encoded(page.text("/next")))) {
      for (var row : page.json().path("items")) {
        if (row.path("number").asText().equals(number)) {
          return OffsetDateTime.parse(row.path("dueAt").asText()).toEpochSecond();
        }
      }
      assertTrue(page.json().path("next").isTextual(), number + " is not in " + list);
    }
  }

  private void clock(LocalDate day) {
    assertEquals(204, inspector.post("/api/v1/demo/clock", "{\"now\": \"" + day + "T10:00:00+08:00\"}").status());
  }

  private static void refused(Reply reply, String pointer) {
    assertEquals("422 " + pointer, reply.status() + " " + reply.text("/violations/0/pointer"), reply.body());
  }

  private static String taking(ZonedDateTime at, String signature, String officers) {
    return """
        {"takenAt": "%s", "keptAt": "本局仓库", "keeper": "本局", "signature": "%s", "signedBy": "店主", "witness": "张某", "seals": "封-1",
         "officers": %s}""".formatted(at.format(DateTimeFormatter.ISO_OFFSET_DATE_TIME), signature, officers);
  }

  private static String draft(String lead) {
    return """
        {"party": {"name": "某某电器商行", "capacity": "IN_PLATFORM_OPERATOR"}, "within": {"kind": "leads", "number": "%s"},
         "grounds": "库存随时可能发出", "items": [{"name": "充电器", "quantity": 20, "unit": "件"}, {"name": "移动电源", "quantity": 3, "unit": "件"}]}"""
        .formatted(lead);
  }

  private static String seizureDraft(String lead) {
    return draft(lead).replace("\"grounds\"", "\"type\": \"SEIZURE\", \"legalBasis\": \"产品质量法第十八条\", \"grounds\"");
  }
}
