package org.mingcha.rectification.rest;

import static java.util.Map.entry;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import org.mingcha.document.rest.Service;
import org.mingcha.rectification.RectificationDesk;
import org.mingcha.rectification.RectificationView;
import org.mingcha.rectification.rest.RectificationDocuments.ExtendTerm;
import org.mingcha.rectification.rest.RectificationDocuments.Recheck;
import org.mingcha.rectification.rest.RectificationDocuments.Redraft;
import org.mingcha.shared.rest.Action;
import org.mingcha.shared.rest.Json;
import org.mingcha.shared.rest.Opinion;
import org.mingcha.shared.rest.Reason;

/** Brings the actions of the wire to the desk: each reads its own body. */
@ApplicationScoped
class RectificationActions {

  @Inject private RectificationDesk desk;
  @Inject private Json json;

  private final Map<String, Action<RectificationView>> actions = Map.ofEntries(
      entry("redraft", (no, version, body) -> {
        var party = desk.view(no).file().matter().parties().get(0);
        return desk.redraft(no, version, json.read(body, Redraft.class).toDraft(party));
      }),
      entry("propose", (no, version, body) -> desk.propose(no, version, reason(body))),
      entry("withdraw", (no, version, body) -> desk.withdraw(no, version, reason(body))),
      entry("issue-rectification-order", issue()),
      entry("issue", issue()), // its name before the contract's was taken up; nothing lists it any more
      entry("return", (no, version, body) -> desk.returnDraft(no, version, opinion(body))),
      entry("revoke", (no, version, body) -> desk.revoke(no, version, reason(body))),
      entry("record-service", (no, version, body) -> desk.recordService(no, version, json.read(body, Service.class).toRecord())),
      entry("extend-term", (no, version, body) -> {
        var extension = json.read(body, ExtendTerm.class);
        return desk.extendTerm(no, version, extension.days(), extension.reason());
      }),
      entry("recheck", (no, version, body) -> desk.recheck(no, version, json.read(body, Recheck.class).toReport())),
      entry("close", (no, version, body) -> desk.close(no, version, opinion(body))),
      entry("find-lapsed", (no, version, body) -> desk.findLapsed(no, version, opinion(body))));

  Map<String, Action<RectificationView>> all() {
    return actions;
  }

  private Action<RectificationView> issue() {
    return (no, version, body) -> desk.issue(no, version, opinion(body));
  }

  private String opinion(byte[] body) {
    return json.read(body, Opinion.class).opinion();
  }

  private String reason(byte[] body) {
    return json.read(body, Reason.class).reason();
  }
}
