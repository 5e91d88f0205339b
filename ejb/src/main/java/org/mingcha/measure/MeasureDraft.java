package org.mingcha.measure;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import org.mingcha.kernel.Invalid.Violation;
import org.mingcha.kernel.Invalid;
import org.mingcha.measure.goods.ListedItem;
import org.mingcha.procedure.InvolvedParty;

/**
 * What is to be taken hold of, from whom and why, before anybody has approved it.
 *
 * @param grounds why evidence may be lost, or which breach the things serve
 * @param items the list; what is taken in the end is written down with the taking
 */
public record MeasureDraft(InvolvedParty party, String grounds, List<ListedItem> items) implements Serializable {

  private static final int MOST_ITEMS = 500;

  /** Refused as {@link Invalid}, field by field. */
  void demandUsable(List<Violation> more) {
    var faults = new ArrayList<Violation>(more);
    if (party == null || party.name() == null || party.name().isBlank()) {
      faults.add(Violation.of("/party", "required"));
    }
    if (grounds == null || grounds.isBlank()) {
      faults.add(Violation.of("/grounds", "required"));
    }
    faults.addAll(faults(items));
    if (!faults.isEmpty()) {
      throw new Invalid(faults);
    }
  }

  static List<Violation> faults(List<ListedItem> items) {
    var faults = new ArrayList<Violation>();
    if (items == null || items.isEmpty() || items.size() > MOST_ITEMS) {
      faults.add(Violation.of("/items", items == null || items.isEmpty() ? "required" : "measure.items-at-most"));
      return faults;
    }
    for (int i = 0; i < items.size(); i++) {
      faults.addAll(items.get(i).faults("/items/" + i));
    }
    return faults;
  }

  /** The same, from that party. */
  MeasureDraft from(InvolvedParty other) {
    return new MeasureDraft(other, grounds, items);
  }
}
