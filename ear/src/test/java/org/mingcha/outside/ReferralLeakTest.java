package org.mingcha.outside;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.mingcha.house.MingchaRuns;

@DisplayName("移送通报的两边和外人：发出之前、之中、之后，每个接口、每张页面各能看到什么（第110号令第25条）")
@ExtendWith(MingchaRuns.class)
class ReferralLeakTest {

  private enum Phase { DRAFTED, APPROVED, SENT, SIGNED_FOR, REPLIED, RETURNED, WITHDRAWN }

  private static final Caller SENDER = SomeReferrals.INSPECTOR;
  private static final Caller CIXI = Caller.officer("cixi.liaison");
  private static final List<Caller> RECEIVERS = List.of(CIXI, Caller.officer("cixi.inspector1"), Caller.officer("cixi.leader"));
  private static final List<Caller> STRANGERS = List.of(Caller.officer("nanshan.liaison"), Caller.officer("nanshan.leader"),
      Caller.officer("guangdong.leader"), Caller.platform("platform-a"));
  private static final String PACKAGE = "抽样检验不合格";

  @ParameterizedTest(name = "{0}")
  @EnumSource
  @DisplayName("对方只看到材料和答复；本方看不到对方的文号和线索；外人一概不知")
  void matrix(Phase phase) {
    var lead = SomeReferrals.lead();
    var sent = SomeReferrals.drafted("QUALITY_NOTICE", lead);
    var number = SENDER.get(sent).text("/number");
    var theirs = reach(sent, phase);

    // the sender sees its own file, and nothing of the receiver's
    assertTrue(SENDER.get(sent).body().contains(lead));
    theirs.forEach(hidden -> nowhere(SENDER, number, hidden));
    theirs.forEach(hidden -> nowhere(SomeReferrals.LEADER, number, hidden));

    // the receiver sees nothing before, then the package until it is withdrawn; of the sender's file never anything
    var there = phase.compareTo(Phase.SENT) >= 0;
    for (var reader : RECEIVERS) {
      var seen = reader.get(sent);
      assertEquals(there ? 200 : 404, seen.status(), seen.body());
      assertEquals(there && phase != Phase.WITHDRAWN, seen.body().contains(PACKAGE), seen.body());
      nowhere(reader, number, lead);
      nowhere(reader, number, SomeReferrals.REASON.split("\"")[3]);
      if (!there) {
        nowhere(reader, number, number);
      }
    }
    for (var reader : STRANGERS) {
      for (var way : List.of(sent, sent + "/timeline", page(number), "/referral/letter?number=" + Caller.encoded(number))) {
        assertTrue(reader.get(way).status() >= 403 || reader.get(way).body().contains("kc-form-login"), way);
      }
      nowhere(reader, number, number);
      nowhere(reader, number, lead);
      theirs.forEach(hidden -> nowhere(reader, number, hidden));
    }
    assertFalse(Caller.nobody().get(page(number)).body().contains(number));
  }

  /** What is the receiver's alone: the number of its file, and of the lead that it opened. */
  private static List<String> reach(String sent, Phase phase) {
    var theirs = new ArrayList<String>();
    if (phase != Phase.DRAFTED) {
      SomeReferrals.approve(sent);
    }
    if (phase.compareTo(Phase.SENT) >= 0) {
      done(SomeReferrals.LIAISON, sent, "send", "{}");
      theirs.add(CIXI.get(sent).text("/number"));
    }
    switch (phase) {
      case SIGNED_FOR -> done(CIXI, sent, "sign-for", "{}");
      case REPLIED -> {
        done(CIXI, sent, "sign-for", "{}");
        theirs.add(done(CIXI, sent, "accept", "{}").text("/links/0/number"));
        assertTrue(SENDER.get(sent).json().path("replies").isEmpty());
        done(CIXI, sent, "reply", "{\"reply\": \"已立案\"}");
        assertEquals("已立案", SENDER.get(sent).text("/replies/0/text"));
      }
      case RETURNED -> {
        done(CIXI, sent, "sign-for", "{}");
        done(CIXI, sent, "return", "{\"ground\": \"NOT_HERE\", \"reason\": \"住所已迁出\"}");
      }
      case WITHDRAWN -> done(SomeReferrals.LIAISON, sent, "withdraw", "{\"reason\": \"附件有误\"}");
      default -> { }
    }
    return theirs;
  }

  /** In no answer and on no page of this reader's, where the reader has not brought it along. */
  private static void nowhere(Caller reader, String notice, String hidden) {
    var path = "/api/v1/referrals/" + Caller.encoded(notice);
    var addresses = new ArrayList<>(List.of(path, path + "/timeline", page(notice), "/referral/letter?number=" + Caller.encoded(notice)));
    for (var list : List.of("referrals", "leads", "work", "time-limits", "rectification-orders")) {
      addresses.add("/api/v1/" + list + "?limit=200");
    }
    addresses.add("/api/v1/search?q=" + Caller.encoded("某某电器厂"));
    addresses.add("/api/v1/party-file?name=" + Caller.encoded("某某电器厂"));
    for (var page : List.of("/referral/list.xhtml", "/board/home.xhtml", "/board/limits.xhtml", "/approval/queue.xhtml", "/lead/list.xhtml",
        "/board/party.xhtml?name=" + Caller.encoded("某某电器厂"), "/board/search.xhtml?q=" + Caller.encoded("某某电器厂"))) {
      addresses.add(page);
    }
    for (var address : addresses) {
      if (!address.contains(Caller.encoded(hidden))) {
        assertFalse(reader.get(address).body().contains(hidden), address + " shows " + hidden);
      }
    }
  }

  private static String page(String number) {
    return "/referral/referral.xhtml?number=" + Caller.encoded(number);
  }

  private static Reply done(Caller who, String href, String action, String body) {
    var reply = who.act(href, action, body);
    assertEquals(200, reply.status(), action + reply.body());
    return reply;
  }
}
