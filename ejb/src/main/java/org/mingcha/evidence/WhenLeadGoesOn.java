package org.mingcha.evidence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.Set;
import org.mingcha.calendar.China;
import org.mingcha.procedure.StepTaking;

/** A lead was filed, or merged into another: the days of a test that goes on do not count there either (检验期间不计入). */
@ApplicationScoped
class WhenLeadGoesOn {

  private static final Set<String> STEPS = Set.of("approve-filing", "merge");

  @Inject private Requests requests;

  void follow(@Observes StepTaking step) {
    if (step.matter().kind().equals("leads") && STEPS.contains(step.move())) {
      requests.goOn(step.matter(), China.dateOf(step.at()), step.by());
    }
  }
}
