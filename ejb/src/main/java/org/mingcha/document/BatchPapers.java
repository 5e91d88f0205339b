package org.mingcha.document;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.mingcha.audit.AuditChain;
import org.mingcha.calendar.China;
import org.mingcha.document.number.NumberPool;
import org.mingcha.identity.Bureaus;
import org.mingcha.identity.Duty;
import org.mingcha.kernel.Actor;
import org.mingcha.kernel.Citation;
import org.mingcha.kernel.NotFound;
import org.mingcha.kernel.RuleRefused;
import org.mingcha.kernel.SubjectRef;
import org.mingcha.procedure.Occasion;

/** Papers that are one letter to many (批量制发): each a paper of its own, with its own number, like the approved one but for whom it is addressed to. */
@ApplicationScoped
public class BatchPapers {

  @Inject private DocumentSight sight;
  @Inject private Documents documents;
  @Inject private DocumentPress press;
  @Inject private NumberPool numbers;
  @Inject private Bureaus bureaus;
  @Inject private AuditChain audit;

  /**
   * The approved paper becomes the model of a batch, and is not issued itself. Refused as issuing it would be.
   *
   * @return who began the batch
   */
  public Actor begin(long model, int version, long batch, int howMany, Instant at) {
    var document = documents.find(model).orElseThrow(() -> new NotFound("documents", String.valueOf(model)));
    var officer = sight.acting(document.matter(), Duty.INSPECTOR);
    var by = officer.acting(Duty.INSPECTOR);
    press.reckon(document, China.dateOf(at));
    document.requireVersion(version);
    DocumentAction.ISSUE.demand(document, document.row().bureau(), officer, new Occasion(China.dateOf(at), officer.user()));
    document.ended(DocumentState.DROPPED, "批量制发 " + batch, by, at);
    reserve(document, howMany, batch, by, at);
    audit.record(document.matter(), "begin-batch", by, Map.of("batch", batch, "document", model, "papers", howMany));
    return by;
  }

  /** Refuses whoever may not work on the papers of the matter, as {@link #begin} would. */
  public void demandActing(SubjectRef matter) {
    sight.acting(matter, Duty.INSPECTOR);
  }

  /** A cancelled batch goes on, with new numbers for those who are left. */
  public void resume(long model, long batch, int howMany, Actor by, Instant at) {
    var document = documents.find(model).orElseThrow(() -> new NotFound("documents", String.valueOf(model)));
    reserve(document, howMany, batch, by, at);
    audit.record(document.matter(), "resume-batch", by, Map.of("batch", batch, "papers", howMany));
  }

  private void reserve(Document document, int howMany, long batch, Actor by, Instant at) {
    if (!document.type().word().isEmpty()) {
      numbers.reserve(bureaus.require(document.row().bureau()), document.type().word(), howMany, batch, by, at);
    }
  }

  /** Issues the model's copy for one addressee, with the next number that is kept for the batch. */
  public long issue(long model, long batch, String addressee, Actor by, Instant at) {
    var like = documents.find(model).orElseThrow(() -> new NotFound("documents", String.valueOf(model)));
    var copy = Document.drafted(like.matter(), documents.next(like.matter()), like.row().bureau(), like.type(), like.about(),
        like.content().with(Map.of(Content.ADDRESSEE, addressee)), by, at);
    copy.partOf(batch);
    copy.approved(like.approval(), by, at);
    documents.add(copy);
    press.reckon(copy, China.dateOf(at));
    if (!copy.known().missing().isEmpty()) {
      throw new RuleRefused("document.incomplete", Citation.of("SAMR-PROC@2022:86"),
          Map.of("fields", String.join(", ", copy.known().missing())));
    }
    press.issue(copy, by, at);
    documents.flush();
    var facts = new HashMap<String, Object>(Map.of("document", copy.id(), "type", copy.type(), "batch", batch));
    facts.put("documentNo", copy.issue().number());
    facts.put("signed", copy.signature().signed());
    audit.record(copy.matter(), "issue-document", by, facts);
    return copy.id();
  }

  /** Notes that one of the batch could not be issued, and why. */
  public void failed(SubjectRef matter, long batch, int position, String problem, Actor by) {
    audit.record(matter, "skip-batch-paper", by, Map.of("batch", batch, "position", position, "problem", problem));
  }

  /** No more of the batch is issued: the numbers that are left become void, for this reason. */
  public void end(SubjectRef matter, long batch, String reason, Actor by, Instant at) {
    int left = numbers.release(batch, reason, by, at);
    audit.record(matter, "end-batch", by, Map.of("batch", batch, "voided", left, "reason", reason));
  }
}
