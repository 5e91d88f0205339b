package org.mingcha.penalty;

import java.io.Serializable;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;

/** Sanctions imposed together: each once, in the order of their weight; possibly none. */
public record Sanctions(List<Sanction> list) implements Serializable {

  public static final Sanctions NONE = new Sanctions(List.of());

  public Sanctions {
    list = List.copyOf(new TreeSet<>(list));
  }

  public static Sanctions of(Sanction... sanctions) {
    return new Sanctions(Arrays.asList(sanctions));
  }

  /** Those that are not among the others. */
  public Sanctions beyond(Collection<Sanction> others) {
    return new Sanctions(list.stream().filter(sanction -> !others.contains(sanction)).toList());
  }

  public boolean isEmpty() {
    return list.isEmpty();
  }
}
