package org.mingcha.procedure;

import java.util.ArrayList;
import java.util.List;
import org.mingcha.calendar.LimitKind;
import org.mingcha.calendar.PauseGround;
import org.mingcha.identity.Duty;
import org.mingcha.kernel.Citation;
import org.mingcha.procedure.LimitEffect.Effect;

/** What a move says beside its stages: fields that it must bring, guards that must hold, limits that it touches. */
public final class MoveTerms<M> {

  private final List<String> fields = new ArrayList<>();
  private final List<Guard<? super M>> guards = new ArrayList<>();
  private final List<LimitEffect> limits = new ArrayList<>();
  private boolean exceptional;
  private boolean reopens;
  private Guard<? super M> awaited;
  private boolean named;

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

  /** The step is there if need be, and while this holds the matter waits for it. */
  public MoveTerms<M> awaitedWhen(Guard<? super M> need) {
    exceptional = true;
    awaited = need;
    return this;
  }

  /** The step takes the matter out of the end that it stands at: it is open again until it ends anew (取出案卷再办). */
  public MoveTerms<M> reopens() {
    reopens = true;
    return this;
  }

  /** The step is also for whom the matter names for it, by whatever office he or she serves (如指定的听证主持人). */
  public MoveTerms<M> orByWhomItNames() {
    named = true;
    return this;
  }

  /** The step ends the limit: what it asked for is done (办结). */
  public MoveTerms<M> meets(LimitKind kind) {
    return does(Effect.MEETS, kind, null);
  }

  /** The limit runs from the day of the step (起算). */
  public MoveTerms<M> starts(LimitKind kind) {
    return does(Effect.STARTS, kind, null);
  }

  /** The days from the step on do not count (扣除期间). */
  public MoveTerms<M> pauses(LimitKind kind, PauseGround ground) {
    return does(Effect.PAUSES, kind, ground);
  }

  /** The days after the step count again. */
  public MoveTerms<M> resumes(LimitKind kind, PauseGround ground) {
    return does(Effect.RESUMES, kind, ground);
  }

  /** The limit has run out and the law draws the consequence (逾期). */
  public MoveTerms<M> lapses(LimitKind kind) {
    return does(Effect.LAPSES, kind, null);
  }

  /** There is nothing left that the limit could ask for. */
  public MoveTerms<M> cancels(LimitKind kind) {
    return does(Effect.CANCELS, kind, null);
  }

  private MoveTerms<M> does(Effect effect, LimitKind kind, PauseGround ground) {
    limits.add(new LimitEffect(effect, kind, ground));
    return this;
  }

  <S extends Enum<S>> Move<S, M> move(String name, S from, S to, Duty duty, String basis) {
    return new Move<S, M>(name, from, to, duty, Citation.of(basis), List.copyOf(fields), List.copyOf(guards),
        List.copyOf(limits), exceptional, reopens, awaited, named);
  }
}
