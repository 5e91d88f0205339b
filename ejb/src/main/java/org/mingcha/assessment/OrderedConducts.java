package org.mingcha.assessment;

import java.io.Serializable;
import java.util.Set;
import org.mingcha.penalty.Conduct;

/**
 * What an order to correct under another law than Order 110 was about (责令改正所针对的行为): its breach says only "other", so the handlers
 * name the conducts. Orders under Order 110 say it themselves and need no entry.
 */
public record OrderedConducts(String order, Set<Conduct> conducts) implements Serializable {

  public OrderedConducts {
    conducts = conducts == null ? Set.of() : Set.copyOf(conducts);
  }
}
