package org.mingcha.summary.money;

import java.util.Optional;
import org.mingcha.execution.Executable;
import org.mingcha.penalty.Imposition;

/** A penalty whose fine officers may take at the place, as the rules on that money ask it. */
public interface FineTaken extends Executable {

  /** Null before it is drafted. */
  Imposition imposition();

  /** Where the money is; {@link SpotMoney#NONE} where none was taken. */
  SpotMoney money();

  /** The collection that somebody is about to make. */
  Optional<Collected> intended();

  /** Whether a fine is imposed, and not a warning alone. */
  default boolean fined() {
    return imposition() != null && imposition().fine() != null;
  }
}
