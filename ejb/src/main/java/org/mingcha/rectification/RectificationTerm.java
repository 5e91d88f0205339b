package org.mingcha.rectification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.mingcha.calendar.China;
import org.mingcha.calendar.Extension;
import org.mingcha.calendar.LimitKind;
import org.mingcha.calendar.TimeLimits;
import org.mingcha.document.service.ServiceRecord;
import org.mingcha.kernel.Actor;
import org.mingcha.kernel.Invalid.Violation;
import org.mingcha.kernel.Invalid;

/** The time that an order gives (改正期限): it begins with service and may be extended while it runs. */
@ApplicationScoped
class RectificationTerm {

  private static final int MOST_DAYS_MORE = 365;

  @Inject private TimeLimits limits;

  void served(RectificationOrder order, ServiceRecord service, Actor by, Instant at) {
    var faults = service.faults(order.issuedOn() == null ? China.dateOf(at) : order.issuedOn(), China.dateOf(at));
    if (!faults.isEmpty()) {
      throw new Invalid(faults);
    }
    order.served(service, by, at);
  }

  void extend(RectificationOrder order, int days, String reason, Actor by, Instant at) {
    if (days < 1 || days > MOST_DAYS_MORE) {
      throw new Invalid(List.of(Violation.of("/days", "rectification.term")));
    }
    order.step("extend-term", by, reason, at);
    limits.extend(order.ref(), LimitKind.RECTIFY, new Extension(days, by.user(), at, reason));
  }

  /** What the trail says of a service. */
  Map<String, ?> told(ServiceRecord service) {
    var facts = new HashMap<String, Object>();
    facts.put("method", service.method());
    facts.put("servedOn", service.servedOn());
    facts.put("receivedBy", service.receivedBy());
    facts.put("proof", service.proof());
    facts.put("addressConfirmation", service.addressConfirmation());
    return facts;
  }
}
