package org.mingcha.outside;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;

/** Everybody who may know nothing of a secret matter of Yuhang's: superiors, another county, platforms, the nation's auditor. */
final class Outsiders {

  static final List<Caller> ALL = List.of(Caller.officer("hangzhou.leader"), Caller.officer("zhejiang.principal"),
      Caller.officer("samr.leader"), Caller.officer("cixi.inspector1"));
  static final Caller AUDITOR = Caller.officer("auditor");
  private static final Caller PLATFORM = Caller.platform("platform-a");
  private static final List<String> LISTS = List.of("work", "time-limits", "search", "party-file", "interviews", "leads", "spot-checks",
      "spot-check-plans", "rectification-orders", "uncontactable-notices", "summary-penalties", "penalty-cases", "referrals", "disposal-reports");
  private static final List<String> PAGES = List.of("/board/home.xhtml", "/board/limits.xhtml", "/approval/queue.xhtml",
      "/lead/list.xhtml", "/contact/list.xhtml", "/rectification/list.xhtml", "/summary/list.xhtml", "/spotcheck/list.xhtml", "/spotplan/list.xhtml", "/interview/list.xhtml",
      "/interview/calendar.xhtml", "/enforcement/list.xhtml", "/referral/list.xhtml", "/report/inbox.xhtml");

  private Outsiders() {}

  /**
   * Not there for anybody outside the bureau: not read, listed, counted by number, party or page, in no timeline, no step, no
   * file, no link, no trail. The bureau's own leader sees it everywhere.
   *
   * @param page its page, such as {@code /lead/lead}
   * @param shop name of the seller, which no outsider may find with this number beside it
   */
  static void seeNothing(String href, String page, String shop) {
    var number = ASpotCheck.numberOf(href);
    for (var reader : ALL) {
      for (var way : List.of("", "/timeline", "/files/1")) {
        assertEquals(404, reader.get(href + way).status(), href + way);
      }
      assertEquals(404, reader.act(href, "close", "{}", "\"1\"").status());
      for (var list : LISTS) {
        var query = list.equals("search") ? "?q=" + Caller.encoded(number) : list.equals("party-file") ? "?name=" + Caller.encoded(shop) : "?limit=200";
        unnamed(reader, "/api/v1/" + list + query, number);
      }
      unnamed(reader, "/api/v1/search?q=" + Caller.encoded(shop), number);
      unnamed(reader, "/api/v1/interviews/calendar.ics", number);
      PAGES.forEach(one -> unnamed(reader, one, number));
      unnamed(reader, "/board/search.xhtml?q=" + Caller.encoded(number.substring(number.indexOf('〔'))), number);
      unnamed(reader, "/board/party.xhtml?name=" + Caller.encoded(shop), number);
      assertEquals(404, reader.get(page + ".xhtml?number=" + Caller.encoded(number)).status());
    }
    assertEquals(0, trail(AUDITOR, number));
    for (var way : List.of("", "/timeline", "/files/1")) {
      assertTrue(PLATFORM.get(href + way).status() >= 403, way);
    }
    assertFalse(Caller.nobody().get("/public/spot-checks.xhtml?q=" + Caller.encoded(shop)).body().contains(number));
    assertTrue(ASpotCheck.LEADER.get("/api/v1/search?q=" + Caller.encoded(number)).body().contains(number));
    assertEquals(200, ASpotCheck.LEADER.get(href).status());
  }

  /** How many entries of the trail of this matter an audit administrator finds. */
  static int trail(Caller auditor, String number) {
    var found = auditor.get("/api/v1/audit/entries?number=" + Caller.encoded(number));
    assertEquals(200, found.status(), found.body());
    return found.json().at("/items").size();
  }

  /** A page may repeat what was asked for; a link to the matter, or an entry of it, it may not show. */
  private static void unnamed(Caller reader, String address, String number) {
    var answer = reader.get(address);
    assertTrue(Set.of(200, 403, 404).contains(answer.status()), address + ": " + answer.status());
    assertFalse(answer.body().contains(number), address);
  }
}
