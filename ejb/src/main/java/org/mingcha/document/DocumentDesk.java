package org.mingcha.document;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Map;
import org.mingcha.document.service.ServiceRecord;
import org.mingcha.kernel.Faults;
import org.mingcha.kernel.NotFound;
import org.mingcha.kernel.Page;
import org.mingcha.kernel.SubjectRef;
import org.mingcha.paper.PaperType;

/**
 * Where the papers of matters are drafted, issued, served and filed away. A paper whose matter is out of sight is {@link NotFound};
 * an older version 412, another state 409, what the law refuses 422.
 */
@Stateless
@RolesAllowed({"inspector", "unit-head", "leader", "principal", "legal-reviewer", "liaison"})
public class DocumentDesk {

  @Inject private DocumentSight sight;
  @Inject private Documents documents;
  @Inject private DocumentDrafts drafts;
  @Inject private DocumentCommands commands;
  @Inject private DocumentServing serving;
  @Inject private DocumentViews views;

  /** The papers of a matter in the order in which they were drafted, and those that it can have as it stands. */
  public DocumentFile of(SubjectRef matter) {
    var seen = sight.seen(matter);
    return new DocumentFile(views.rows(documents.of(matter)), drafts.offers(seen).stream()
        .map(offer -> new DocumentFile.Offered(offer.type(), offer.about())).toList());
  }

  /** The papers of all matters in sight, in this state or in any (null), the latest first. */
  public Page<DocumentRow> list(DocumentState state, String cursor, int limit) {
    return documents.list(state, sight.officer().scope(), cursor, limit);
  }

  public DocumentView view(long id) {
    return views.view(sight.document(id));
  }

  /**
   * Drafts a paper of this type, filled in with what the matter knows. Refused where the matter cannot have one now.
   *
   * @param about which of those that are offered; may be null where it is the only one of its type
   */
  public DocumentView draft(SubjectRef matter, PaperType type, String about) {
    return views.view(commands.draft(sight.seen(matter), type, about));
  }

  /** Says these fields anew; an empty text leaves one open. What was approved needs a new approval, unless it is only completed. */
  public DocumentView edit(long id, int version, Map<String, String> fields) {
    return done(commands.run(sight.document(id), version, DocumentAction.EDIT, (document, by, at) -> document.edit(known(document, fields), by, at)));
  }

  public DocumentView approve(long id, int version, String opinion) {
    new Faults().told("/opinion", opinion).throwIfAny();
    return done(commands.run(sight.document(id), version, DocumentAction.APPROVE,
        (document, by, at) -> document.approved(new Approval(by.user(), by.name(), at, null, opinion), by, at)));
  }

  /** Takes the number, renders, signs and keeps it; from here on nothing of it changes. */
  public DocumentView issue(long id, int version) {
    return done(commands.issue(sight.document(id), version));
  }

  /** Records that it was served, and how. */
  public DocumentView serve(long id, int version, ServiceRecord service) {
    return done(commands.run(sight.document(id), version, DocumentAction.SERVE, (document, by, at) -> serving.serve(document, service, by, at)));
  }

  /** Files it into the volume of this number. */
  public DocumentView archive(long id, int version, String volumeNo) {
    new Faults().told("/volumeNo", volumeNo).throwIfAny();
    return done(commands.run(sight.document(id), version, DocumentAction.ARCHIVE, (document, by, at) -> document.archived(volumeNo, by, at)));
  }

  /** Gives up a draft. */
  public DocumentView drop(long id, int version, String reason) {
    new Faults().told("/reason", reason).throwIfAny();
    return done(commands.run(sight.document(id), version, DocumentAction.DROP,
        (document, by, at) -> document.ended(DocumentState.DROPPED, reason, by, at)));
  }

  /** Takes back a paper that has not been served; its number becomes void, with the reason. */
  public DocumentView makeVoid(long id, int version, String reason) {
    new Faults().told("/reason", reason).throwIfAny();
    return done(commands.makeVoid(sight.document(id), version, reason));
  }

  private DocumentView done(Document document) {
    documents.flush();
    return views.view(document);
  }

  private Map<String, String> known(Document document, Map<String, String> fields) {
    commands.demandFields(document, fields);
    return fields;
  }
}
