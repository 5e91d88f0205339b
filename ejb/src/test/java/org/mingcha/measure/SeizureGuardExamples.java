package org.mingcha.measure;

import static org.mingcha.measure.SomeMeasure.seizure;

import java.util.Set;
import java.util.function.Supplier;
import org.mingcha.identity.Yuhang;
import org.mingcha.procedure.GuardExamples;
import org.mingcha.procedure.Procedure;

/** Steps on seized things that one guard alone stands against. */
final class SeizureGuardExamples extends GuardExamples {

  private static final String DAY = SomeMeasure.TAKEN_ON.toString();
  private static final String OVER = SomeMeasure.DUE_ON.plusDays(1).toString();

  SeizureGuardExamples() {
    handler("approve", () -> seizure().then("propose", Yuhang.INSPECTOR));
    handler("return", () -> seizure().then("propose", Yuhang.INSPECTOR));
    handler("confirm", () -> seizure().taken("take-urgently").then("report", Yuhang.INSPECTOR));
    handler("reject", () -> seizure().taken("take-urgently").then("report", Yuhang.INSPECTOR));
    handler("extend", () -> inForce("propose-extension"));
    handler("decline-extension", () -> inForce("propose-extension"));
    handler("release", () -> inForce("propose-release"));
    handler("return-release", () -> inForce("propose-release"));
    handler("release-at-once", () -> seizure().held());
    handler("dispose", () -> seizure().held());
    handler("auction", () -> seizure().held().forAFineThatIsOwed());
    tried("auction", FineMayBeCovered.class, Yuhang.LEADER, DAY, () -> seizure().held().it());
    tried("propose-extension", StillHolds.class, Yuhang.INSPECTOR, OVER, () -> seizure().held().it());
    tried("propose-extension", ExtendedOnce.class, Yuhang.INSPECTOR, DAY, () -> inForce("propose-extension").then("extend", Yuhang.LEADER).it());
    tried("extend", StillHolds.class, Yuhang.LEADER, OVER, () -> inForce("propose-extension").it());
    tried("dispose", StillHolds.class, Yuhang.LEADER, OVER, () -> seizure().held().it());
  }

  @Override
  public Set<Procedure<?, ?>> procedures() {
    return Set.of(SeizureProcedure.EDITION_2022);
  }

  private void handler(String move, Supplier<SomeMeasure<Seizure>> given) {
    tried(move, SignerDoesNotHandle.class, Yuhang.INSPECTOR, DAY, () -> given.get().it());
  }

  private static SomeMeasure<Seizure> inForce(String proposed) {
    return seizure().held().then(proposed, Yuhang.INSPECTOR);
  }
}
