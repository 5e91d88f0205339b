package org.mingcha.document.volume;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.mingcha.kernel.Basis;

/** The order in which papers lie: by part, within it by day, and what belongs to a paper behind that (送达回证随所送文书). */
@Basis("SAMR-PROC@2022:78")
final class LegalOrder {

  private static final Comparator<VolumeItem> BY_PART_AND_DAY = Comparator.comparing(VolumeItem::part)
      .thenComparing(VolumeItem::date, Comparator.nullsLast(Comparator.<LocalDate>naturalOrder()));

  private LegalOrder() {}

  static List<VolumeItem> of(List<VolumeItem> items) {
    var ordered = new ArrayList<>(items.stream().filter(item -> lead(item, items) == null).sorted(BY_PART_AND_DAY).toList());
    items.stream().filter(item -> lead(item, items) != null).sorted(BY_PART_AND_DAY)
        .forEach(item -> ordered.add(behind(lead(item, items), ordered), item.within(lead(item, items).part())));
    return List.copyOf(ordered);
  }

  /** The paper that it lies behind; null where it lies by itself. What lies behind another leads nothing. */
  private static VolumeItem lead(VolumeItem item, List<VolumeItem> items) {
    return item.about() == null ? null
        : items.stream().filter(other -> other.about() == null && other.knownBy(item.about())).findFirst().orElse(null);
  }

  private static int behind(VolumeItem lead, List<VolumeItem> ordered) {
    int place = ordered.indexOf(lead) + 1;
    while (place < ordered.size() && lead.knownBy(ordered.get(place).about())) {
      place++;
    }
    return place;
  }
}
