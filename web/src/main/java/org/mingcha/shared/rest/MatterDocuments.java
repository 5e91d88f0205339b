package org.mingcha.shared.rest;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.mingcha.audit.AuditView;
import org.mingcha.calendar.Pause;
import org.mingcha.calendar.TimeLimitView;
import org.mingcha.identity.Bureaus;
import org.mingcha.procedure.MatterRow;
import org.mingcha.procedure.view.ActionView;
import org.mingcha.procedure.view.LinkView;
import org.mingcha.procedure.view.MatterFile;
import org.mingcha.procedure.view.StepView;
import org.mingcha.shared.Citations;
import org.mingcha.shared.Wording;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** The part of a document that every kind of matter has. */
@ApplicationScoped
public class MatterDocuments {

  @Inject private Bureaus bureaus;
  @Inject private Wording wording;

  /** The common members, in the contract's order; the resource of a kind adds its own facts. */
  public Map<String, Object> of(MatterFile file, Locale locale) {
    var m = file.matter();
    var document = new LinkedHashMap<String, Object>();
    document.put("number", m.number());
    document.put("kind", m.kind());
    document.put("title", m.title());
    document.put("stage", m.stage());
    document.put("bureau", bureau(m.bureau()));
    document.put("parties", m.parties());
    document.put("handlers", m.handlers());
    document.put("timeLimits", file.timeLimits().stream().map(limit -> limit(limit, file)).toList());
    document.put("actions", m.actions().stream().map(action -> action(action, locale)).toList());
    document.put("links", file.links().stream().map(MatterDocuments::link).toList());
    document.put("openedAt", Answers.time(m.openedAt()));
    document.put("version", m.version());
    return document;
  }

  /** A bureau as documents name it. */
  public Map<String, Object> bureau(String code) {
    return Map.of("code", code, "name", bureaus.require(code).name());
  }

  public Map<String, Object> row(MatterRow row) {
    var document = new LinkedHashMap<String, Object>();
    document.put("number", row.number());
    document.put("kind", row.kind());
    document.put("title", row.title());
    document.put("stage", row.stage());
    document.put("bureau", row.bureau());
    document.put("nextAction", row.nextMove());
    document.put("dueAt", Answers.endOf(row.dueOn(), row.dueAt()));
    document.put("paused", row.paused());
    document.put("partyTimeOver", row.partyTimeOver());
    document.put("openedAt", Answers.time(row.openedAt()));
    document.put("href", Answers.path(row.kind(), row.number()));
    return document;
  }

  /** An entry of the timeline. */
  public static Map<String, Object> entry(AuditView entry) {
    var document = new LinkedHashMap<String, Object>();
    document.put("seq", entry.seq());
    document.put("at", Answers.time(entry.at()));
    document.put("user", entry.user());
    document.put("name", entry.name());
    document.put("role", entry.role());
    document.put("bureau", entry.bureau());
    document.put("action", entry.action());
    document.put("facts", Json.tree(entry.facts()));
    document.put("hash", entry.hash());
    return document;
  }

  public static Map<String, Object> timeline(List<AuditView> entries) {
    var body = new LinkedHashMap<String, Object>();
    body.put("items", entries.stream().map(MatterDocuments::entry).toList());
    body.put("next", null);
    return body;
  }

  private static Map<String, Object> limit(TimeLimitView limit, MatterFile file) {
    var document = new LinkedHashMap<String, Object>();
    document.put("name", limit.kind().name());
    document.put("basis", limit.basis().value());
    document.put("start", limit.startedOn());
    document.put("length", limit.length());
    document.put("unit", limit.unit().wireName());
    document.put("pauses", limit.pauses().stream().map(MatterDocuments::pause).toList());
    document.put("extensions", limit.extensions());
    document.put("dueAt", limit.dueAt());
    document.put("provisional", limit.provisional());
    document.put("state", limit.state().name());
    document.put("metOn", limit.metOn());
    document.put("metLate", limit.metLate());
    document.put("openEnded", limit.openEnded());
    document.put("beginsOn", limit.beginsOn());
    document.put("endedOn", limit.endedOn());
    document.put("endedBy", file.cancelledBy(limit).map(StepView::move).orElse(null));
    return document;
  }

  private static Map<String, Object> pause(Pause pause) {
    var document = new LinkedHashMap<String, Object>();
    document.put("from", pause.from());
    document.put("to", pause.to());
    document.put("reason", pause.ground().name());
    document.put("documentNo", pause.documentNo());
    return document;
  }

  /** What the caller would be answered to an action now. */
  public Map<String, Object> action(ActionView action, Locale locale) {
    var document = new LinkedHashMap<String, Object>();
    document.put("name", action.name());
    document.put("allowed", action.allowed());
    document.put("reason", action.allowed() ? null
        : Map.of("code", action.reason(), "text", wording.of(action.reason(), action.facts(), locale)));
    document.put("basis", action.basis());
    document.put("basisText", Citations.text(action.basis(), locale));
    document.put("role", action.role());
    document.put("requires", action.requires());
    return document;
  }

  private static Map<String, Object> link(LinkView link) {
    return Map.of("rel", link.rel(), "kind", link.kind(), "number", link.number(), "href",
        Answers.path(link.kind(), link.number()));
  }
}
