package org.mingcha.document.batch;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.mingcha.document.BatchPapers;
import org.mingcha.document.DocumentDesk;
import org.mingcha.identity.CurrentOfficer;
import org.mingcha.identity.Duty;
import org.mingcha.kernel.Conflict;
import org.mingcha.kernel.Faults;
import org.mingcha.kernel.Stale;

/** Where one approved letter is issued to many, and where that is watched and cancelled. */
@Stateless
@RolesAllowed({"inspector", "unit-head", "leader", "principal", "legal-reviewer", "liaison"})
public class BatchDesk {

  private static final int MOST = 200;
  private static final int LONGEST = 500;
  private static final String CANCELLED = "批量制发取消";

  @Inject private DocumentDesk documents;
  @Inject private BatchPapers papers;
  @Inject private Batches batches;
  @Inject private CurrentOfficer current;
  @Inject private Clock clock;

  /**
   * Begins to issue an approved paper to these addressees, at most 200, each with a number of its own out of one row. Refused as
   * issuing the paper would be.
   */
  public BatchView begin(long model, int version, List<String> addressees) {
    var matter = documents.view(model).row().matter();
    new Faults().demand(!addressees.isEmpty(), "/addressees").demand(addressees.size() <= MOST, "/addressees", "document.batch-size")
        .demand(addressees.stream().allMatch(whom -> Faults.told(whom) && whom.length() <= LONGEST), "/addressees", "document.batch-addressee")
        .demand(addressees.stream().map(String::strip).distinct().count() == addressees.size(), "/addressees", "document.batch-twice")
        .throwIfAny();
    long id = batches.nextId();
    var by = papers.begin(model, version, id, addressees.size(), clock.instant());
    batches.add(id, model, matter, addressees.stream().map(String::strip).toList(), by, clock.instant());
    return batches.require(id);
  }

  /** A batch with what became of each addressee so far. */
  public BatchView view(long id) {
    var batch = batches.require(id);
    documents.view(batch.model());
    return batch;
  }

  /** Issues no more of it; what was issued stands, the numbers that are left become void. */
  public BatchView cancel(long id, int version) {
    var batch = decided(id, version);
    if (!batches.end(id, BatchState.CANCELLED, clock.instant())) {
      throw new Conflict("document.batch-over", Map.of("state", batch.state()));
    }
    papers.end(batch.matter(), id, CANCELLED, current.get().acting(Duty.INSPECTOR), clock.instant());
    return batches.require(id);
  }

  /** Goes on with a cancelled batch: those who were left out get papers with numbers of a new row, for the old ones are void. */
  public BatchView resume(long id, int version) {
    var batch = decided(id, version);
    int left = batches.resume(id);
    if (left == 0) {
      throw new Conflict("document.batch-not-cancelled", Map.of("state", batch.state()));
    }
    papers.resume(batch.model(), id, left, current.get().acting(Duty.INSPECTOR), clock.instant());
    return batches.require(id);
  }

  /** The batch, for an inspector of its bureau who need not stay away and has seen this version. */
  private BatchView decided(long id, int version) {
    var batch = view(id);
    papers.demandActing(batch.matter());
    if (batch.version() != version) {
      throw new Stale(Map.of("state", batch.state()));
    }
    return batch;
  }
}
