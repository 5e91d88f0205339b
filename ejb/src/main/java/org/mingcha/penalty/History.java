package org.mingcha.penalty;

import java.io.Serializable;
import java.util.List;

/** What went before: orders to correct, fines for the same act, and what speaks for the party. */
public record History(List<CorrectionOrder> orders, List<EarlierFine> fines, List<Mitigation> mitigations) implements Serializable {

  public static final History NONE = new History(List.of(), List.of(), List.of());

  public History {
    orders = List.copyOf(orders);
    fines = List.copyOf(fines);
    mitigations = List.copyOf(mitigations);
  }

  /** Whether something proven allows a fine below the range (减轻处罚). */
  boolean reduces() {
    return mitigations.stream().anyMatch(Mitigation::reducing);
  }
}
