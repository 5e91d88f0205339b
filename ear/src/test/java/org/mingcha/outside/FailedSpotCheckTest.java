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

import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.mingcha.house.MingchaRuns;

@DisplayName("抽查不合格：停止产销、责令改正自动拟制，线索各立，异地通报，签发即登记（第18号令第44条至第46条）")
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
    done(SAMPLER, check, "close", "{\"reason\": \"处理完毕\"}");
  }
}
