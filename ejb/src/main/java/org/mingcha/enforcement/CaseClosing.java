package org.mingcha.enforcement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Map;
import org.mingcha.calendar.China;
import org.mingcha.kernel.Actor;
import org.mingcha.outbox.Outbox;

/** Ends a case: closes it, with whatever limits still ran. */
@ApplicationScoped
class CaseClosing {

  @Inject private CaseLimits limits;
  @Inject private Outbox outbox;

  void close(EnforcementCase aCase, String move, String words, Actor by, Instant at) {
    aCase.step(move, by, at, words);
    limits.closed(aCase, China.dateOf(at));
    if (!aCase.secret()) {
      outbox.put("case-closed", aCase.ref(), Map.of("case", aCase.number(), "stage", aCase.stage()));
    }
  }
}
