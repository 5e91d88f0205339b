package org.mingcha.procedure;

import java.lang.reflect.Field;
import java.util.List;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Supplier;

/**
 * Procedures with guards switched off. The statement itself is changed for as long as something runs, so that real matters follow the
 * mutant through the same doors as ever; afterwards it is as it was.
 */
public final class Mutants {

  private static final Field MOVES = moves();

  private Mutants() {}

  /** Runs something while the procedure asks no guard of these classes, at whatever step. */
  public static <T> T without(Procedure<?, ?> procedure, Set<Class<?>> guards, Supplier<T> run) {
    return without(procedure, (move, asked) -> guards.contains(asked.getClass()), run);
  }

  /** Runs something while the procedure does not ask the guards that the predicate names, by their step. */
  static <T> T without(Procedure<?, ?> procedure, BiPredicate<String, Guard<?>> off, Supplier<T> run) {
    var stated = procedure.moves();
    write(procedure, stated.stream().map(move -> mutant(move, off)).toList());
    try {
      return run.get();
    } finally {
      write(procedure, stated);
    }
  }

  private static <S extends Enum<S>, M> Move<S, M> mutant(Move<S, M> move, BiPredicate<String, Guard<?>> off) {
    return new Move<>(move.name(), move.from(), move.to(), move.duty(), move.basis(), move.requires(),
        move.guards().stream().filter(guard -> !off.test(move.name(), guard)).toList(), move.limits(), move.exceptional(),
        move.reopens(), move.awaited(), move.named());
  }

  private static void write(Procedure<?, ?> procedure, List<?> moves) {
    try {
      MOVES.set(procedure, moves);
    } catch (IllegalAccessException closed) {
      throw new IllegalStateException(closed);
    }
  }

  private static Field moves() {
    try {
      var field = Procedure.class.getDeclaredField("moves");
      field.setAccessible(true);
      return field;
    } catch (NoSuchFieldException renamed) {
      throw new IllegalStateException(renamed);
    }
  }
}
