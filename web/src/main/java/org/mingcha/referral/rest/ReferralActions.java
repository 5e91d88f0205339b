package org.mingcha.referral.rest;

import static java.util.Map.entry;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import org.mingcha.referral.ReferralDesk;
import org.mingcha.referral.ReferralView;
import org.mingcha.shared.rest.Action;
import org.mingcha.shared.rest.Json;
import org.mingcha.shared.rest.Opinion;
import org.mingcha.shared.rest.Reason;

/** Brings the actions of the wire to the desk: each reads its own body. */
@ApplicationScoped
class ReferralActions {

  @Inject private ReferralDesk desk;
  @Inject private Json json;

  private final Map<String, Action<ReferralView>> actions = Map.ofEntries(
      entry("revise", (no, version, body) -> desk.revise(no, version, json.read(body, ReferralDocuments.Revision.class).toOpening())),
      entry("propose", (no, version, body) -> desk.propose(no, version, reason(body))),
      entry("drop", (no, version, body) -> desk.drop(no, version, reason(body))),
      entry("endorse", (no, version, body) -> desk.sign(no, version, "endorse", opinion(body))),
      entry("approve", (no, version, body) -> desk.sign(no, version, "approve", opinion(body))),
      entry("return-draft", (no, version, body) -> desk.sign(no, version, "return-draft", opinion(body))),
      entry("send", (no, version, body) -> desk.send(no, version, json.readIfAny(body, ReferralDocuments.Sending.class).toPaper())),
      entry("withdraw", (no, version, body) -> desk.withdraw(no, version, reason(body))),
      entry("remind", (no, version, body) -> desk.remind(no, nothing(version, body))),
      entry("sign-for", (no, version, body) -> desk.signFor(no, nothing(version, body))),
      entry("accept", (no, version, body) -> desk.accept(no, nothing(version, body))),
      entry("return", (no, version, body) -> {
        var back = json.read(body, ReferralDocuments.Return.class);
        return desk.giveBack(no, version, back.ground(), back.reason());
      }),
      entry("report-progress", (no, version, body) -> desk.answer(no, version, "report-progress", reply(body))),
      entry("reply", (no, version, body) -> desk.answer(no, version, "reply", reply(body))),
      entry("close", (no, version, body) -> desk.close(no, nothing(version, body))));

  Map<String, Action<ReferralView>> all() {
    return actions;
  }

  private int nothing(int version, byte[] body) {
    json.readIfAny(body, ReferralDocuments.Nothing.class);
    return version;
  }

  private String reason(byte[] body) {
    return json.read(body, Reason.class).reason();
  }

  private String opinion(byte[] body) {
    return json.read(body, Opinion.class).opinion();
  }

  private String reply(byte[] body) {
    return json.read(body, ReferralDocuments.Reply.class).reply();
  }
}
