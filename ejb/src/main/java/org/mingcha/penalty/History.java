package org.mingcha.penalty;

import java.io.Serializable;
import java.util.List;
import java.util.Optional;

/** What went before: orders to correct, fines for the same act, and what speaks for the party. */
public record History(List<CorrectionOrder> orders, List<EarlierFine> fines, List<Mitigation> mitigations) implements Serializable {

  public static final History NONE = new History(List.of(), List.of(), List.of());

  public History {
    orders = List.copyOf(orders);
    fines = List.copyOf(fines);
    mitigations = List.copyOf(mitigations);
  }

  /** Whether something proven allows a fine below the range of that rule (减轻处罚). */
  boolean reduces(PenaltyRule rule, Offender offender) {
    return mitigations.stream().anyMatch(one -> one.reducing() && one.ground().counts(rule, offender));
  }

  /** What is proven and demands a lighter or reduced penalty (应当从轻或者减轻), not only allows it; empty for nothing. */
  Optional<Mitigation.Ground> lighterDue() {
    return mitigations.stream().filter(Mitigation::proven).map(Mitigation::ground).filter(Mitigation.Ground::demands).findFirst();
  }
}
