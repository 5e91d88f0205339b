package org.mingcha.summary;

import jakarta.persistence.Embeddable;
import java.io.Serializable;

/**
 * That the party was told what is to be imposed, and was heard (告知、陈述申辩).
 *
 * @param statement what it said; empty when it said nothing
 * @param answer what the officers answered; null where there was nothing to answer
 */
@Embeddable
record Told(String statement, String answer) implements Serializable {

  /** The party was not told yet, or has to be told anew. */
  static final Told NOT_YET = new Told(null, null);

  /** Whether it said nothing. */
  boolean silent() {
    return statement == null || statement.isBlank();
  }
}
