package org.mingcha.outside;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.mingcha.outside.ASpotCheck.LEADER;
import static org.mingcha.outside.ASpotCheck.SAMPLER;
import static org.mingcha.outside.ASpotCheck.begun;
import static org.mingcha.outside.ASpotCheck.done;
import static org.mingcha.outside.ASpotCheck.failed;
import static org.mingcha.outside.ASpotCheck.issue;
import static org.mingcha.outside.ASpotCheck.links;
import static org.mingcha.outside.ASpotCheck.numberOf;
import static org.mingcha.outside.ASpotCheck.refused;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.mingcha.house.MingchaRuns;

@DisplayName("抽查不合格：停止产销、责令改正自动拟制，线索各立，异地通报，签发即登记（第18号令第44条至第46条，产品质量法第17条）")
@ExtendWith(MingchaRuns.class)
class FailedSpotCheckTest {

  @AfterEach
  void realTime() {
    ASpotCheck.realTime();
  }

  @Test
  @DisplayName("销售者、生产者都在辖区：四份草稿归抽样人员办理，两边互相可查，公布前无人知晓；签发即办理")
  void bothInTheRegion() {
    var check = failed("丹枫数码店", null);
    var orders = Stream.concat(begun(check, "STOP_SALE").stream(), begun(check, "RECTIFICATION").stream()).toList();
    assertEquals(4, orders.size());
    assertEquals(2, links(SAMPLER.get(check), "lead").size());

    // then each draft is in the sampler's list, knows its check, and tells what is to be done
    var work = SAMPLER.work();
    for (var order : orders) {
      var draft = SAMPLER.get(order);
      assertTrue(work.contains(draft.text("/number")), draft.body());
      assertEquals("DRAFTED yuhang.inspector2", draft.text("/stage") + " " + draft.text("/handlers/0/user"));
      assertEquals(check, links(draft, "spot-check").get(0));
      assertTrue(links(SAMPLER.get(check), "rectification-order").contains(order));
      assertTrue(draft.text("/facts").contains("过充电") && draft.text("/facts").contains("J-1"), draft.body());
    }
    for (var page : List.of("/rectification/order.xhtml?number=" + Caller.encoded(numberOf(orders.get(0))),
        "/lead/lead.xhtml?number=" + Caller.encoded(numberOf(links(SAMPLER.get(check), "lead").get(0))),
        "/spotcheck/check.xhtml?number=" + Caller.encoded(numberOf(check)))) {
      assertTrue(LEADER.get(page).body().contains("公布前保密"), page);
    }
    Outsiders.seeNothing(orders.get(0), "/rectification/order", "丹枫数码店");
    Outsiders.seeNothing(orders.get(3), "/rectification/order", "丹枫数码店");
    assertEquals("60 DAY", SAMPLER.get(begun(check, "RECTIFICATION").get(0)).text("/termLength") + " "
        + SAMPLER.get(begun(check, "RECTIFICATION").get(0)).text("/termUnit"));

    // and no other paper is recorded beside a draft, until it is withdrawn
    var paper = "{\"recipient\": \"SELLER\", \"documentNo\": \"余市监字9号\", \"issuedOn\": \"" + ASpotCheck.today() + "\"}";
    refused(SAMPLER.act(check, "instruct-stop-sale", paper), "spotcheck.in-draft", "SAMR-18@2019:45");
    done(SAMPLER, begun(check, "STOP_SALE").get(0), "withdraw", "{\"reason\": \"已当场责令\"}");
    done(SAMPLER, check, "instruct-stop-sale", paper);

    // when the leader signs, the check has it; served on the seller, it is still nobody else's to know before publication
    issue(orders.get(1));
    issue(orders.get(2));
    issue(orders.get(3));
    assertTrue(SAMPLER.get(check).json().path("undone").isEmpty(), SAMPLER.get(check).body());
    assertTrue(SAMPLER.get(check + "/timeline").body().contains("record-rectification-order"));
    done(SAMPLER, orders.get(1), "record-service", "{\"method\": \"DIRECT\", \"servedOn\": \""
        + SAMPLER.get(orders.get(1)).text("/issuedOn") + "\", \"receivedBy\": \"丹枫数码店\", \"proof\": \"送达回证\"}");
    Outsiders.seeNothing(orders.get(1), "/rectification/order", "丹枫数码店");

    done(LEADER, check, "publish", "{\"opinion\": \"公布\"}");
    assertEquals(200, Outsiders.ALL.get(0).get(orders.get(1)).status());
    assertFalse(LEADER.get("/rectification/order.xhtml?number=" + Caller.encoded(numberOf(orders.get(1)))).body().contains("公布前保密"));
    done(SAMPLER, check, "close", "{\"reason\": \"处理完毕\"}");
  }

  @Test
  @DisplayName("生产者在慈溪：不由余杭责令；公布前不得通报，公布后发出通报即办理（第18号令第44条）")
  void producerElsewhere() {
    var check = failed("青蓝数码店", "330282");
    assertEquals(1, begun(check, "STOP_SALE").size());
    assertEquals(1, begun(check, "RECTIFICATION").size());
    var lead = begun(check, "NOTICE").get(0);
    assertEquals("PRODUCER", SAMPLER.get(check).text("/begun/2/recipient"));
    refused(SAMPLER.post("/api/v1/referrals", SomeReferrals.body("QUALITY_NOTICE", numberOf(lead), "330282")), "referral.secret", "SAMR-110@2025:25");
    var page = SAMPLER.get("/spotcheck/check.xhtml?number=" + Caller.encoded(numberOf(check))).body();
    assertTrue(page.contains("公布之后方可通报") && !page.contains("/referral/open"), page);
    Outsiders.seeNothing(lead, "/lead/lead", "青蓝数码店");

    done(LEADER, check, "publish", "{\"opinion\": \"公布\"}");
    assertTrue(SAMPLER.get("/spotcheck/check.xhtml?number=" + Caller.encoded(numberOf(check))).body().contains("/referral/open"));
    assertTrue(SAMPLER.get("/api/v1/spot-checks?limit=200&stage=PUBLISHED").body().contains("record-bureau-notice"));
    begun(check, "STOP_SALE").forEach(ASpotCheck::issue);
    begun(check, "RECTIFICATION").forEach(ASpotCheck::issue);
    refused(SAMPLER.act(check, "close", "{\"reason\": \"办结\"}"), "spotcheck.undone-left", "SAMR-110@2025:21");
    var notice = SomeReferrals.sent("QUALITY_NOTICE", numberOf(lead));

    var told = SAMPLER.get(check);
    assertEquals("NOTICE PRODUCER", told.text("/followUps/2/kind") + " " + told.text("/followUps/2/recipient"));
    assertFalse(SAMPLER.get(notice).body().contains("buyer-secret-7"));
    assertTrue(links(told, "referral").contains(notice), told.body());
    assertTrue(links(SAMPLER.get(notice), "spot-check").contains(check));
    assertFalse(Caller.officer("cixi.liaison").get(notice).body().contains(numberOf(check)));
    done(SAMPLER, check, "close", "{\"reason\": \"处理完毕\"}");
  }

  @Test
  @DisplayName("通报撤回、退回的，仍须通报，抽查不得办结；因重复退回的，对方已经知道（第18号令第44条）")
  void theNoticeComesBack() {
    var check = failed("青篱数码店", "330282");
    var lead = numberOf(begun(check, "NOTICE").get(0));
    done(LEADER, check, "publish", "{\"opinion\": \"公布\"}");
    Stream.of("STOP_SALE", "RECTIFICATION").flatMap(kind -> begun(check, kind).stream()).forEach(ASpotCheck::issue);

    var withdrawn = SomeReferrals.sent("QUALITY_NOTICE", lead);
    assertTrue(SAMPLER.get(check).json().path("undone").isEmpty());
    done(ASpotCheck.LIAISON, withdrawn, "withdraw", "{\"reason\": \"附件有误\"}");
    dueAgain(check, 2);

    var returned = SomeReferrals.sent("QUALITY_NOTICE", lead);
    assertTrue(SAMPLER.get(check).json().path("undone").isEmpty(), SAMPLER.get(check).body());
    giveBack(returned, "MATERIAL_UNUSABLE");
    dueAgain(check, 3);

    giveBack(SomeReferrals.sent("QUALITY_NOTICE", lead), "DUPLICATE");
    assertTrue(SAMPLER.get(check).json().path("undone").isEmpty(), SAMPLER.get(check).body());
    done(SAMPLER, check, "close", "{\"reason\": \"处理完毕\"}");
  }

  @Test
  @DisplayName("签发后又撤销的，仍须办理，可以另行登记一份（第18号令第45条）")
  void theOrderIsRevoked() {
    var check = failed("青檐数码店", null);
    var order = begun(check, "STOP_SALE").get(0);
    issue(order);
    done(LEADER, order, "revoke", "{\"reason\": \"当事人名称有误\"}");
    assertEquals("STOP_SALE SELLER", SAMPLER.get(check).text("/undone/0/kind") + " " + SAMPLER.get(check).text("/undone/0/recipient"));
    assertEquals(ASpotCheck.today().getYear() + "", SAMPLER.get(check).text("/followUps/0/takenBackOn").substring(0, 4));
    done(SAMPLER, check, "instruct-stop-sale", "{\"recipient\": \"SELLER\", \"documentNo\": \"余市监字10号\", \"issuedOn\": \""
        + SAMPLER.get(check).text("/report/receivedOn") + "\"}");
    assertEquals("余市监字10号", SAMPLER.get(check).text("/followUps/1/documentNo"));
  }

  @Test
  @DisplayName("从不合格的抽查发起约谈：两边互相可查，抽查的阶段不变，公布前同样保密（第110号令第23条）")
  void anInterviewBesideTheCheck() {
    var check = failed("青汀数码店", null);
    var page = SAMPLER.get("/spotcheck/check.xhtml?number=" + Caller.encoded(numberOf(check))).body();
    assertTrue(page.contains("/interview/open.xhtml?from="), page);
    assertTrue(SAMPLER.get("/interview/open.xhtml?from=" + Caller.encoded(numberOf(check))).body().contains("青汀数码店"));
    var interview = SomeLeads.path(ASpotCheck.created(SAMPLER.post("/api/v1/interviews", """
        {"from": "%s", "ground": "G1", "operator": {"name": "青汀数码店", "capacity": "IN_PLATFORM_OPERATOR"},
         "interviewee": {"name": "王某", "office": "PRINCIPAL"}, "circumstances": "抽查不合格", "demands": ["自查"]}""".formatted(numberOf(check)))));
    assertTrue(links(SAMPLER.get(interview), "spot-check").contains(check));
    assertTrue(links(SAMPLER.get(check), "interview").contains(interview));
    assertEquals("CONFIRMED", SAMPLER.get(check).text("/stage"));
    Outsiders.seeNothing(interview, "/interview/interview", "青汀数码店");
    done(LEADER, check, "publish", "{\"opinion\": \"公布\"}");
    assertEquals(200, Outsiders.ALL.get(0).get(interview).status());
  }

  private static void giveBack(String notice, String ground) {
    var cixi = Caller.officer("cixi.liaison");
    done(cixi, notice, "sign-for", "{}");
    done(cixi, notice, "return", "{\"ground\": \"" + ground + "\", \"reason\": \"请见说明\"}");
  }

  private static void dueAgain(String check, int paper) {
    var seen = SAMPLER.get(check);
    assertEquals("NOTICE PRODUCER", seen.text("/undone/0/kind") + " " + seen.text("/undone/0/recipient"));
    assertFalse(seen.text("/followUps/" + paper + "/takenBackOn").equals("null"), seen.body());
    var page = SAMPLER.get("/spotcheck/check.xhtml?number=" + Caller.encoded(numberOf(check))).body();
    assertTrue(page.contains("/referral/open") && page.contains("已撤回或者退回"), page);
    assertTrue(SAMPLER.get(check + "/timeline").body().contains("paper-taken-back"));
    refused(SAMPLER.act(check, "close", "{\"reason\": \"办结\"}"), "spotcheck.undone-left", "SAMR-110@2025:21");
  }
}
