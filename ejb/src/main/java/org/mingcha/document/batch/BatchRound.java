package org.mingcha.document.batch;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.mingcha.document.BatchPapers;
import org.mingcha.kernel.Actor;

/** The single steps of batches, a transaction each. For {@link BatchWorker}; no user calls it. */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class BatchRound {

  private static final Actor WORKER = Actor.system("document-batch");
  private static final String LEFT = "批量制发未用";

  @Inject private Batches batches;
  @Inject private BatchPapers papers;
  @Inject private Clock clock;

  public List<Long> running() {
    return batches.running();
  }

  /** Whose turn it is; where it is nobody's any more, the batch is done. */
  public Optional<BatchStep> next(long batch) {
    var next = batches.claim(batch);
    if (next.isEmpty() && batches.end(batch, BatchState.DONE, clock.instant())) {
      papers.end(batches.require(batch).matter(), batch, LEFT, WORKER, clock.instant());
    }
    return next;
  }

  /** Issues the paper to the addressee, unless the batch was cancelled or somebody else did meanwhile. */
  public void issue(BatchStep item) {
    batches.claim(item.batch()).filter(item::equals).ifPresent(mine ->
        batches.issued(mine, papers.issue(mine.model(), mine.batch(), mine.addressee(), mine.by(), clock.instant())));
  }

  /** Notes why it could not be issued; its number goes to the next one. */
  public void fail(BatchStep item, String problem) {
    batches.failed(item, problem);
    papers.failed(batches.require(item.batch()).matter(), item.batch(), item.position(), problem, WORKER);
  }
}
