package org.mingcha.execution;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.mingcha.kernel.Basis;
import org.mingcha.kernel.Faults;
import org.mingcha.kernel.Yuan;

/** The parts in which a fine may be paid, by their days (分期缴纳计划); none where the whole is put off. */
@Basis({"APL@2021:66", "SAMR-PROC@2022:74"})
public record Instalments(List<Instalment> list) implements Serializable {

  static final Instalments NONE = new Instalments(List.of());

  /** Two years of months; more is no instalment but a debt. */
  public static final int MOST = 24;

  public Instalments {
    list = list == null ? List.of() : List.copyOf(list);
  }

  /**
   * What is wrong with them: each has its day and its amount, each day comes after the one before, the first not before today, the last
   * is the new last day of payment, and together they are what is still owed of the fine.
   */
  Faults faults(LocalDate today, LocalDate until, Yuan owed) {
    var faults = new Faults();
    var earliest = today;
    for (int i = 0; i < list.size(); i++) {
      faults.all(list.get(i).faults(i, earliest));
      earliest = list.get(i).dueOn() == null ? earliest : list.get(i).dueOn().plusDays(1);
    }
    if (list.isEmpty() || !faults.list().isEmpty()) {
      return faults;
    }
    return faults.demand(list.size() > 1 && list.size() <= MOST, "/instalments", "execution.instalment-count")
        .demand(until == null || until.equals(list.get(list.size() - 1).dueOn()), "/until", "execution.instalment-last")
        .demand(owed.equals(after(-1)), "/instalments", "execution.instalment-sum");
  }

  /** As the audit chain keeps them: nothing where there are none. */
  public Map<String, String> told() {
    return list.isEmpty() ? Map.of() : Map.of("instalments", list.stream().map(part -> part.dueOn() + " " + part.amount())
        .collect(Collectors.joining(", ")));
  }

  /** What comes after the part of that index. */
  Yuan after(int index) {
    return list.stream().skip(index + 1L).map(Instalment::amount).reduce(Yuan.of("0"), Yuan::plus);
  }
}
