package org.mingcha.spotcheck;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.LocalDate;
import org.mingcha.kernel.Actor;
import org.mingcha.sampling.Conclusion;
import org.mingcha.spotplan.PlanBook;

/** What follows from a result: who hears of a failure, when the public learns of it, when the plan has one check less open. */
@ApplicationScoped
class ResultFollowUp {

  @Inject private Event<SpotCheckFailed> failed;
  @Inject private ObjectionTime time;
  @Inject private Publications publications;
  @Inject private CheckShelf shelf;
  @Inject private PlanBook plans;

  void confirmed(SpotCheck check, Actor by, LocalDate on) {
    time.confirmed(check, on);
    if (check.conclusion() == Conclusion.FAILED) {
      var facts = check.facts(true);
      failed.fire(new SpotCheckFailed(check.ref(), check.bureau(), facts.product(), facts.seller(), facts.producer(),
          facts.assignment().platform(), facts.failedItems(), on, by));
    }
  }

  /** From now on everybody may know of it. */
  void published(SpotCheck check, LocalDate on) {
    publications.add(check, on);
    shelf.makeKnown(check);
  }

  void ended(SpotCheck check) {
    plans.checkEnded(check.assignment().planNo());
  }
}
