package org.mingcha.enforcement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.Map;
import org.mingcha.audit.AuditChain;
import org.mingcha.decision.HandingFellDue;
import org.mingcha.identity.Duty;
import org.mingcha.identity.Scope;
import org.mingcha.kernel.Actor;
import org.mingcha.procedure.Matters;

/** Shows the case to the leader too, beside the handlers who have it in hand, and says so in its timeline. */
@ApplicationScoped
class WhenHandingFellDue {

  private static final Actor WATCH = Actor.system("police-watch");

  @Inject private Matters matters;
  @Inject private AuditChain audit;

  void remind(@Observes HandingFellDue news) {
    var aCase = matters.require(EnforcementCase.class, news.subject().number(), Scope.system());
    if (aCase.decisions().awaitsPolice()) {
      aCase.remindOfPolice();
      audit.record(aCase.ref(), "remind", WATCH, Map.of("who", Duty.LEADER.role()));
    }
  }
}
