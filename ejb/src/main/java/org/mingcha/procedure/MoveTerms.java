package org.mingcha.procedure;

import java.util.ArrayList;
import java.util.List;
import org.mingcha.identity.Duty;
import org.mingcha.kernel.Citation;

/** What a move demands beside its stage: fields that it must bring, and guards that must hold. */
public final class MoveTerms<M> {

  private final List<String> fields = new ArrayList<>();
  private final List<Guard<? super M>> guards = new ArrayList<>();
  private boolean exceptional;

  MoveTerms() {}

  public MoveTerms<M> requires(String... names) {
    fields.addAll(List.of(names));
    return this;
  }

  public MoveTerms<M> when(Guard<? super M> guard) {
    guards.add(guard);
    return this;
  }

  /** The step is there if need be; the matter does not wait for whoever may take it. */
  public MoveTerms<M> exceptional() {
    exceptional = true;
    return this;
  }

  <S extends Enum<S>> Move<S, M> move(String name, S from, S to, Duty duty, String basis) {
    return new Move<S, M>(name, from, to, duty, Citation.of(basis), List.copyOf(fields), List.copyOf(guards),
        exceptional);
  }
}
