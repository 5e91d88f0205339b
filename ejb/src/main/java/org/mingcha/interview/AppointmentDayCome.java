package org.mingcha.interview;

import java.util.Map;
import org.mingcha.kernel.Basis;
import org.mingcha.procedure.Guard;
import org.mingcha.procedure.Occasion;
import org.mingcha.procedure.Verdict;

/** Nobody has stayed away before the day of the appointment (约定之日未到，不能认定未到场). */
@Basis("SAMR-110@2025:23")
final class AppointmentDayCome implements Guard<Interview> {

  @Override
  public Verdict check(Interview interview, Occasion occasion) {
    return occasion.today().isBefore(interview.appointment().day())
        ? Verdict.refused("interview.appointment-ahead", "SAMR-110@2025:23", Map.of("on", interview.appointment().day()))
        : Verdict.allowed();
  }
}
