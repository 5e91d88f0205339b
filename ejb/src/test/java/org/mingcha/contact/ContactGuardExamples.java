package org.mingcha.contact;

import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.mingcha.identity.Officer;
import org.mingcha.identity.Yuhang;
import org.mingcha.procedure.Guard;
import org.mingcha.procedure.GuardExamples;
import org.mingcha.procedure.Procedure;

/** Steps on a notice that one guard alone stands against; inspector1 handles it. */
final class ContactGuardExamples extends GuardExamples {

  ContactGuardExamples() {
    tried("propose", SoughtAtItsPlace.class, Yuhang.INSPECTOR, () -> SomeNotice.begun().tried(AttemptWay.PHONE).tried(AttemptWay.ONLINE));
    tried("propose", TriedInTwoWays.class, Yuhang.INSPECTOR, () -> SomeNotice.begun().tried(AttemptWay.POST).tried(AttemptWay.POST));
    for (var decision : List.of("approve", "return")) {
      tried(decision, SignerDidNotHandle.class, Yuhang.INSPECTOR, SomeNotice::proposed);
    }
    tried("record-no-reminder", ReminderIsOverdue.class, Yuhang.INSPECTOR, SomeNotice::notified);
  }

  @Override
  public Set<Procedure<?, ?>> procedures() {
    return Set.of(UncontactableNoticeProcedure.EDITION_2026);
  }

  private void tried(String move, Class<? extends Guard<?>> guard, Officer by, Supplier<SomeNotice> given) {
    tried(move, guard, by, SomeNotice.RECEIVED_ON.toString(), () -> given.get().it());
  }
}
