package org.mingcha.measure;

import static org.mingcha.measure.SomeMeasure.preservation;

import java.util.Set;
import java.util.function.Supplier;
import org.mingcha.identity.Yuhang;
import org.mingcha.procedure.GuardExamples;
import org.mingcha.procedure.Procedure;

/** Steps on preserved evidence that one guard alone stands against. */
final class PreservationGuardExamples extends GuardExamples {

  private static final String DAY = SomeMeasure.TAKEN_ON.toString();
  private static final String OVER = SomeMeasure.DUE_ON.plusDays(1).toString();

  PreservationGuardExamples() {
    handler("approve", () -> preservation().then("propose", Yuhang.INSPECTOR));
    handler("return", () -> preservation().then("propose", Yuhang.INSPECTOR));
    handler("confirm", PreservationGuardExamples::reported);
    handler("reject", PreservationGuardExamples::reported);
    handler("decide-handling", PreservationGuardExamples::deciding);
    handler("return-handling", PreservationGuardExamples::deciding);
    tried("propose-handling", StillHolds.class, Yuhang.INSPECTOR, OVER, () -> preservation().held().it());
    tried("decide-handling", StillHolds.class, Yuhang.LEADER, OVER, () -> deciding().it());
    tried("lapse", TimeIsOver.class, Yuhang.LEADER, SomeMeasure.DUE_ON.toString(), () -> preservation().held().it());
  }

  @Override
  public Set<Procedure<?, ?>> procedures() {
    return Set.of(PreservationProcedure.EDITION_2022);
  }

  private void handler(String move, Supplier<SomeMeasure<Preservation>> given) {
    tried(move, SignerDoesNotHandle.class, Yuhang.INSPECTOR, DAY, () -> given.get().it());
  }

  private static SomeMeasure<Preservation> reported() {
    return preservation().taken("take-urgently").then("report", Yuhang.INSPECTOR);
  }

  private static SomeMeasure<Preservation> deciding() {
    return preservation().held().then("propose-handling", Yuhang.INSPECTOR);
  }
}
