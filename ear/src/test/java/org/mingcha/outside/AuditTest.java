package org.mingcha.outside;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.mingcha.house.MingchaRuns;

@DisplayName("审计管理：全过程留痕的检索、固证、核验（处罚法第47条，程序规定第79条）")
@ExtendWith(MingchaRuns.class)
class AuditTest {

  private static final Caller AUDITOR = Caller.officer("auditor");

  @Test
  @DisplayName("按人、编号、事项、日期检索，一页接一页，不重不漏")
  void theTrailIsSearched() {
    var lead = SomeLeads.verified("2026-11-02");
    var number = URLDecoder.decode(lead.substring(lead.lastIndexOf('/') + 1), StandardCharsets.UTF_8);
    var query = "/api/v1/audit/entries?number=" + URLEncoder.encode(number, StandardCharsets.UTF_8);
    var all = AUDITOR.get(query);
    assertEquals(3, all.json().at("/items").size(), all.body());
    assertEquals("verify", all.text("/items/0/action"));
    assertEquals("leads:" + number, all.text("/items/0/chain"));

    Set<Integer> seen = new HashSet<>();
    var cursor = "";
    for (int page = 0; page < 3; page++) {
      var one = AUDITOR.get(query + "&limit=1" + cursor);
      seen.add(one.json().at("/items/0/seq").asInt());
      cursor = "&cursor=" + one.json().path("next").asText();
    }
    assertEquals(Set.of(1, 2, 3), seen);

    assertEquals(1, AUDITOR.get(query + "&action=verify").json().at("/items").size());
    assertEquals(0, AUDITOR.get(query + "&who=nobody").json().at("/items").size());
    assertEquals(3, AUDITOR.get(query + "&who=yuhang.inspector1&from=2000-01-01&to=2100-01-01").json().at("/items").size());
    assertEquals(0, AUDITOR.get(query + "&to=2000-01-01").json().at("/items").size());
    assertEquals(422, AUDITOR.get(query + "&cursor=x").status());
    assertEquals(422, AUDITOR.get(query + "&from=yesterday").status());
    assertEquals(400, AUDITOR.get(query + "&bureau=330110").status());
  }

  @Test
  @DisplayName("固证：有变化的链各一行，接上一份，签名可验；再固一次只有新的变化")
  void anAnchorHoldsWhatWentOn() {
    var lead = SomeLeads.verified("2026-11-02");
    var first = AUDITOR.post("/api/v1/audit/anchors", "{}");
    assertEquals(201, first.status(), first.body());
    var text = AUDITOR.get(first.text("/href")).body();
    var number = URLDecoder.decode(lead.substring(lead.lastIndexOf('/') + 1), StandardCharsets.UTF_8);
    assertTrue(text.contains("[\"leads:" + number + "\",\"3\","), text);
    assertTrue(text.contains("digest: " + first.text("/digest")) && text.contains("signature: " + first.text("/signature")), text);

    var second = AUDITOR.post("/api/v1/audit/anchors", "{}");
    assertEquals(first.text("/digest"), second.text("/previous"));
    assertFalse(AUDITOR.get(second.text("/href")).body().contains(number));
    assertEquals(second.text("/digest"), AUDITOR.get("/api/v1/audit/anchors?limit=1").text("/items/0/digest"));
    assertEquals(404, AUDITOR.get("/api/v1/audit/anchors/999999").status());
    assertEquals(404, AUDITOR.get("/api/v1/audit/anchors/x").status());
  }

  @Test
  @DisplayName("固证和核验列出各地的链，公布前保密的也在内：只有总局的审计管理员看得到、做得了")
  void anchorsAndChecksAreTheNationalBureausAlone() throws Exception {
    var number = AUDITOR.post("/api/v1/audit/anchors", "{}").json().path("number").asText();
    var county = TwoHatsTest.caller("audit-admin");
    assertEquals(200, county.get("/api/v1/audit/entries").status());
    for (var reply : List.of(county.get("/api/v1/audit/anchors"), county.get("/api/v1/audit/anchors/" + number),
        county.post("/api/v1/audit/anchors", "{}"), county.get("/api/v1/audit/checks"), county.post("/api/v1/audit/checks", "{}"))) {
      assertEquals(403, reply.status(), reply.body());
      assertEquals("/problems/identity.other-bureau", reply.text("/type"));
    }
    assertEquals(403, county.get("/trail/anchor?number=" + number).status());
    assertEquals(403, county.get("/trail/anchors.xhtml").status());
    var entries = county.get("/trail/entries.xhtml");
    assertTrue(entries.status() == 200 && !entries.body().contains("固证与核验"), entries.body());
    assertTrue(AUDITOR.get("/trail/entries.xhtml").body().contains("固证与核验"));
  }

  @Test
  @DisplayName("核验：系统自己核验全部留痕，结果列出来；固证和核验本身也留痕")
  void theTrailIsCheckedByTheApplication() {
    assertEquals(202, AUDITOR.post("/api/v1/audit/checks", "{}").status());
    var checks = AUDITOR.get("/api/v1/audit/checks");
    for (int i = 0; checks.json().at("/items").isEmpty() && i < 200; i++) {
      checks = AUDITOR.get("/api/v1/audit/checks");
    }
    assertEquals(0, checks.json().at("/items/0/findings").asInt(), checks.body());
    assertTrue(checks.json().at("/items/0/entries").asLong() > 0, checks.body());
    assertEquals("auditor", AUDITOR.get("/api/v1/audit/entries?action=check-trail").text("/items/0/user"));
  }
}
