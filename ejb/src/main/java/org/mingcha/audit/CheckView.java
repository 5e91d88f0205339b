package org.mingcha.audit;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;

/**
 * A check of the whole trail, and what it found.
 *
 * @param findings how many
 * @param first the first of them, a hundred at most
 */
public record CheckView(long id, Instant startedAt, Instant endedAt, long entries, long chains, long anchors, long findings,
    List<String> first) implements Serializable {

  public boolean clean() {
    return findings == 0;
  }
}
