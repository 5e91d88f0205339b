package org.mingcha.document.batch;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import org.mingcha.kernel.SubjectRef;

/**
 * A batch as its page and its document show it.
 *
 * @param model id of the approved paper that all are like
 * @param endedAt null while it runs
 */
public record BatchView(long id, long model, SubjectRef matter, String bureau, BatchState state, Instant begunAt, String begunBy,
    String begunName, Instant endedAt, int version, List<BatchItem> items) implements Serializable {

  public int total() {
    return items.size();
  }

  /** How many addressees have come so far. */
  public long count(ItemState wanted) {
    return items.stream().filter(item -> item.state() == wanted).count();
  }
}
