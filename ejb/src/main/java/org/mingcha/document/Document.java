package org.mingcha.document;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Map;
import org.mingcha.document.service.ServiceRecord;
import org.mingcha.document.sign.DocumentSignature;
import org.mingcha.kernel.Actor;
import org.mingcha.kernel.Conflict;
import org.mingcha.kernel.Stale;
import org.mingcha.kernel.SubjectRef;
import org.mingcha.paper.PaperType;

/** A paper of one matter (文书), from its draft to the volume. Once it is issued, nothing of what it says changes any more. */
@Entity
@Table(name = "document")
class Document {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "document_seq")
  @SequenceGenerator(name = "document_seq", allocationSize = 50)
  private Long id;

  @Version private int version;

  @Embedded
  @AttributeOverride(name = "kind", column = @Column(name = "matter_kind"))
  @AttributeOverride(name = "number", column = @Column(name = "matter_no"))
  private SubjectRef matter;
  private int nth;
  private String bureau;
  @Enumerated(EnumType.STRING) private PaperType type;
  private String title;
  private String about;
  private boolean outward;
  @Enumerated(EnumType.STRING) private DocumentState state;
  private String content;
  private Long batchId;
  private String draftedBy;
  private String draftedName;
  private Instant draftedAt;
  @Embedded private Approval approval;
  @Embedded private Issue issue;
  @Embedded private DocumentSignature signature;
  @Embedded private ServiceRecord service;
  private String volumeNo;
  private String reason;
  private Instant changedAt;
  private String changedBy;
  private String changedName;
  @Transient private DocumentKnown known = DocumentKnown.NOTHING;

  protected Document() {}

  static Document drafted(SubjectRef matter, int nth, String bureau, PaperType type, String about, Content content, Actor by, Instant at) {
    var document = new Document();
    document.matter = matter;
    document.nth = nth;
    document.bureau = bureau;
    document.type = type;
    document.title = title(type, content);
    document.about = about;
    document.outward = type.outward();
    document.content = content.json();
    document.draftedBy = by.user();
    document.draftedName = by.name();
    document.draftedAt = at;
    document.become(DocumentState.DRAFTED, by, at);
    return document;
  }

  /** Belongs to a batch, whose numbers are kept for it. */
  void partOf(long batch) {
    batchId = batch;
  }

  /** Refuses who decided on an older version (412), saying what changed since. */
  void requireVersion(int expected) {
    if (version != expected) {
      throw new Stale(last());
    }
  }

  /** Refuses what belongs to another state (409), saying what happened last. */
  void require(DocumentState... states) {
    for (var one : states) {
      if (state == one) {
        return;
      }
    }
    throw new Conflict("document.other-state", last());
  }

  /** What was approved may be completed; whoever says something else needs a new approval. */
  void edit(Map<String, String> changes, Actor by, Instant at) {
    var before = content();
    var after = before.with(changes);
    content = after.json();
    title = title(type, after);
    if (state == DocumentState.APPROVED && !after.fills(before)) {
      content = after.unsignedBy(type, approval).json();
      approval = null;
      become(DocumentState.DRAFTED, by, at);
    } else {
      become(state, by, at);
    }
  }

  /** Approved; a sheet that asks for the leader's opinion (审批表) then says it, unless the matter's own step did. */
  void approved(Approval given, Actor by, Instant at) {
    approval = given;
    content = content().signedBy(type, given).json();
    become(DocumentState.APPROVED, by, at);
  }

  /** Issued as it stands in these files. */
  void issued(Issue made, DocumentSignature signed, Actor by, Instant at) {
    issue = made;
    signature = signed;
    become(DocumentState.ISSUED, by, at);
  }

  void served(ServiceRecord record, Actor by, Instant at) {
    service = record;
    become(DocumentState.SERVED, by, at);
  }

  void archived(String volume, Actor by, Instant at) {
    volumeNo = volume;
    become(DocumentState.ARCHIVED, by, at);
  }

  void ended(DocumentState end, String why, Actor by, Instant at) {
    reason = why;
    become(end, by, at);
  }

  /** Tells the paper what templates and calendar know of it, for the guards that ask. */
  void reckoned(DocumentKnown reckoned) {
    known = reckoned;
  }

  DocumentKnown known() {
    return known;
  }

  boolean draftedBy(String user) {
    return draftedBy.equals(user);
  }

  Long id() {
    return id;
  }

  SubjectRef matter() {
    return matter;
  }

  PaperType type() {
    return type;
  }

  /** What it is called; a form that leaves a choice of names by its own name, with the slash, until one is chosen. */
  String title() {
    return title;
  }

  /** Which of several of its type in the matter; null where there is one only. */
  String about() {
    return about;
  }

  boolean outward() {
    return outward;
  }

  DocumentState state() {
    return state;
  }

  Content content() {
    return Content.ofJson(content);
  }

  Long batch() {
    return batchId;
  }

  Approval approval() {
    return approval;
  }

  Issue issue() {
    return issue;
  }

  ServiceRecord service() {
    return service;
  }

  DocumentSignature signature() {
    return signature;
  }

  /** What stands in it by itself; the view adds what the reader may do. */
  DocumentRow row() {
    return new DocumentRow(id, matter, nth, bureau, type, title, about, outward, state, issue == null ? null : issue.number(),
        issue == null ? null : issue.on(), draftedBy, draftedName, draftedAt, approval, service, volumeNo, reason, version);
  }

  private static String title(PaperType type, Content content) {
    return content.fields().getOrDefault(Content.TITLE, type.title()).toString();
  }

  private void become(DocumentState next, Actor by, Instant at) {
    state = next;
    changedAt = at;
    changedBy = by.user();
    changedName = by.name();
  }

  private Map<String, Object> last() {
    return Map.of("state", state, "user", changedBy, "name", changedName, "at", changedAt);
  }
}
