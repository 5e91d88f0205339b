package org.mingcha.document;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.mingcha.audit.AuditChain;
import org.mingcha.calendar.China;
import org.mingcha.document.number.NumberPool;
import org.mingcha.identity.Duty;
import org.mingcha.kernel.Actor;
import org.mingcha.kernel.Invalid;
import org.mingcha.kernel.Invalid.Violation;
import org.mingcha.paper.PaperType;
import org.mingcha.procedure.Matter;
import org.mingcha.procedure.Occasion;

/** The frame of every command on a paper: permit, do, record in the trail of its matter. */
@ApplicationScoped
class DocumentCommands {

  private static final int LONGEST = 20_000;

  /** What a command does to its paper, for whom, when. */
  @FunctionalInterface
  interface Command {
    void run(Document document, Actor by, Instant at);
  }

  @Inject private DocumentSight sight;
  @Inject private DocumentDrafts drafts;
  @Inject private DocumentPress press;
  @Inject private NumberPool numbers;
  @Inject private AuditChain audit;
  @Inject private Clock clock;

  Document draft(Matter matter, PaperType type, String about) {
    var officer = sight.acting(matter.ref(), Duty.INSPECTOR);
    var by = officer.acting(Duty.INSPECTOR);
    var document = drafts.draft(matter, type, about, officer, by, clock.instant());
    record(document, "draft-document", by);
    return document;
  }

  Document run(Document document, int version, DocumentAction action, Command command) {
    var at = clock.instant();
    var by = permit(document, version, action, at);
    command.run(document, by, at);
    record(document, action.wire() + "-document", by);
    return document;
  }

  Document issue(Document document, int version) {
    return run(document, version, DocumentAction.ISSUE, press::issue);
  }

  Document makeVoid(Document document, int version, String reason) {
    return run(document, version, DocumentAction.VOID, (one, by, at) -> {
      one.ended(DocumentState.VOID, reason, by, at);
      numbers.makeVoid(one.id(), reason, by, at);
    });
  }

  /** Refuses fields that the form does not have, texts that are too long or cannot be printed, and a name that is none of the form’s. */
  void demandFields(Document document, Map<String, String> fields) {
    var known = DocumentViews.fields(document);
    var faults = fields.entrySet().stream().flatMap(field -> faults(document.type(), known, field.getKey(), field.getValue()).stream()).toList();
    if (!faults.isEmpty()) {
      throw new Invalid(faults);
    }
  }

  private List<Violation> faults(PaperType type, List<String> known, String name, String text) {
    var pointer = "/fields/" + name;
    if (!known.contains(name)) {
      return List.of(Violation.unknown(pointer));
    }
    if (text == null || text.isBlank()) {
      return List.of();
    }
    if (text.length() > LONGEST) {
      return List.of(Violation.of(pointer, "document.too-long"));
    }
    return name.equals(Content.TITLE) && !type.titles().contains(text)
        ? List.of(new Violation(pointer, "document.title-other", Map.of("titles", String.join("、", type.titles())))) : press.unprintable(pointer, text);
  }

  private Actor permit(Document document, int version, DocumentAction action, Instant at) {
    var officer = sight.officer();
    press.reckon(document, China.dateOf(at));
    document.requireVersion(version);
    action.demand(document, document.row().bureau(), officer, new Occasion(China.dateOf(at), officer.user()));
    sight.acting(document.matter(), action.duty());
    return officer.acting(action.duty());
  }

  private void record(Document document, String action, Actor by) {
    var row = document.row();
    var facts = new HashMap<String, Object>(Map.of("document", row.id(), "type", row.type(), "state", row.state()));
    facts.put("about", row.about());
    facts.put("documentNo", row.number());
    facts.put("signed", document.signature() == null ? null : document.signature().signed());
    facts.put("reason", row.reason());
    facts.put("effectiveOn", row.effectiveOn());
    audit.record(document.matter(), action, by, facts);
  }
}
