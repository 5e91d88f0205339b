package org.mingcha.document;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.mingcha.audit.AuditChain;
import org.mingcha.calendar.China;
import org.mingcha.document.service.ServiceRecord;
import org.mingcha.identity.Officer;
import org.mingcha.kernel.Actor;
import org.mingcha.paper.PaperType;
import org.mingcha.procedure.Matter;
import org.mingcha.procedure.Occasion;

/** Papers that a step of their matter hands over itself: made and served in the step's transaction, or the step is not taken. */
@ApplicationScoped
public class StepPapers {

  @Inject private DocumentSight sight;
  @Inject private Documents documents;
  @Inject private DocumentDrafts drafts;
  @Inject private DocumentPress press;
  @Inject private AuditChain audit;

  /**
   * Hands over the paper of this type: the one that was issued on what stands in the matter now, else a new one. Refused where
   * the paper could not be issued.
   *
   * @param service how it is handed over; its proof is the paper itself
   * @return its number
   */
  public String handOver(Matter matter, PaperType type, ServiceRecord service, Actor by, Instant at) {
    var officer = sight.officer();
    var document = documents.of(matter.ref()).stream().filter(one -> one.type() == type && one.state() == DocumentState.ISSUED)
        .filter(one -> drafts.stillStands(matter, one, officer, at)).reduce((earlier, later) -> later)
        .orElseGet(() -> issued(matter, type, officer, by, at));
    document.served(service, by, at);
    documents.flush();
    record(document, "serve-document", by);
    return document.issue().number();
  }

  private Document issued(Matter matter, PaperType type, Officer officer, Actor by, Instant at) {
    var document = drafts.draft(matter, type, null, officer, by, at);
    record(document, "draft-document", by);
    press.reckon(document, China.dateOf(at));
    DocumentAction.ISSUE.demand(document, matter.bureau(), officer, new Occasion(China.dateOf(at), officer.user()));
    press.issue(document, by, at);
    documents.flush();
    record(document, "issue-document", by);
    return document;
  }

  private void record(Document document, String action, Actor by) {
    var facts = new HashMap<String, Object>(Map.of("document", document.id(), "type", document.type(), "state", document.state()));
    facts.put("documentNo", document.issue() == null ? null : document.issue().number());
    facts.put("signed", document.signature() == null ? null : document.signature().signed());
    facts.values().removeIf(Objects::isNull);
    audit.record(document.matter(), action, by, facts);
  }
}
