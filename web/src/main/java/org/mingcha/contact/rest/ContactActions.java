package org.mingcha.contact.rest;

import static java.util.Map.entry;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import org.mingcha.contact.NoticeView;
import org.mingcha.contact.UncontactableNoticeDesk;
import org.mingcha.contact.rest.ContactDocuments.Attempt;
import org.mingcha.contact.rest.ContactDocuments.Happened;
import org.mingcha.contact.rest.ContactDocuments.Outcome;
import org.mingcha.document.rest.Service;
import org.mingcha.shared.rest.Action;
import org.mingcha.shared.rest.Json;
import org.mingcha.shared.rest.Opinion;
import org.mingcha.shared.rest.Reason;

/** Brings the actions of the wire to the desk: each reads its own body. */
@ApplicationScoped
class ContactActions {

  @Inject private UncontactableNoticeDesk desk;
  @Inject private Json json;

  private final Map<String, Action<NoticeView>> actions = Map.ofEntries(
      entry("record-attempt", (no, version, body) -> desk.recordAttempt(no, version, json.read(body, Attempt.class).toReport())),
      entry("propose", (no, version, body) -> desk.propose(no, version, reason(body))),
      entry("approve", (no, version, body) -> desk.approve(no, version, opinion(body))),
      entry("return", (no, version, body) -> desk.sendBack(no, version, opinion(body))),
      entry("withdraw", (no, version, body) -> desk.withdraw(no, version, reason(body))),
      entry("record-service", (no, version, body) -> desk.recordService(no, version, json.read(body, Service.class).toRecord())),
      entry("record-no-reminder", (no, version, body) -> desk.recordNoReminder(no, version, reason(body))),
      happening("record-reminder"),
      happening("record-update"),
      happening("record-measure"),
      happening("record-lift-request"),
      happening("record-lift"),
      happening("record-lift-refusal"),
      entry("record-reached", (no, version, body) -> desk.recordReached(no, version, outcome(body))),
      entry("close", (no, version, body) -> desk.close(no, version, outcome(body))));

  Map<String, Action<NoticeView>> all() {
    return actions;
  }

  /** What the platform or its shop did has one form, whatever it was. */
  private Map.Entry<String, Action<NoticeView>> happening(String move) {
    return entry(move, (no, version, body) -> desk.recordHappening(no, version, move, json.read(body, Happened.class).toHappening()));
  }

  private String opinion(byte[] body) {
    return json.read(body, Opinion.class).opinion();
  }

  private String reason(byte[] body) {
    return json.read(body, Reason.class).reason();
  }

  private String outcome(byte[] body) {
    return json.read(body, Outcome.class).outcome();
  }
}
