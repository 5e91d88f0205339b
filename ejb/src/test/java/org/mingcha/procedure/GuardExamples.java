package org.mingcha.procedure;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.mingcha.calendar.China;
import org.mingcha.identity.Officer;

/**
 * For each guard of a procedure a step that this guard alone stands against: what is given, and what is tried then. Whoever declares
 * them is found by {@link GuardMutationTest}.
 */
public abstract class GuardExamples {

  private final Map<String, Supplier<Runnable>> examples = new TreeMap<>();

  /** The procedures that state these guards on the same terms; usually one. */
  public abstract Set<Procedure<?, ?>> procedures();

  /** Guards, as {@code move/Guard}, that only give the better reason: without them another one refuses the same. */
  public Set<String> onlyBetterReasons() {
    return Set.of();
  }

  /** The examples, by {@code move/Guard}. */
  public final Map<String, Supplier<Runnable>> all() {
    return examples;
  }

  /** Adds an example; the supplier makes what is given anew each time and answers with the step to try. */
  protected final void example(String move, Class<? extends Guard<?>> guard, Supplier<Runnable> given) {
    if (examples.put(key(move, guard), given) != null) {
      throw new IllegalStateException("twice: " + key(move, guard));
    }
  }

  /** Adds an example: in that matter, on that day at ten, the officer tries the step, of which only the taking counts here. */
  protected final void tried(String move, Class<? extends Guard<?>> guard, Officer by, String day, Supplier<? extends Matter> given) {
    example(move, guard, () -> {
      var matter = given.get();
      return () -> matter.take(move, by.looking(), LocalDate.parse(day).atTime(10, 0).atZone(China.ZONE).toInstant(), "理由");
    });
  }

  static String key(String move, Class<?> guard) {
    return move + "/" + guard.getSimpleName();
  }
}
