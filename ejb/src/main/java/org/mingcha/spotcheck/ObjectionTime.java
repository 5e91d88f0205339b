package org.mingcha.spotcheck;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mingcha.calendar.LimitKind;
import org.mingcha.calendar.TimeLimits;
import org.mingcha.kernel.Basis;
import org.mingcha.kernel.Citation;
import org.mingcha.kernel.RuleRefused;
import org.mingcha.procedure.Briefing;
import org.mingcha.procedure.Matter;
import org.mingcha.result.Objection;
import org.mingcha.result.Recipient;
import org.mingcha.sampling.Conclusion;

/** The fifteen days in which producer and seller may each object to a failed result, from the day they received it. */
@ApplicationScoped
@Basis("PQL@2018:15")
class ObjectionTime implements Briefing {

  private static final Map<Recipient, LimitKind> KINDS =
      Map.of(Recipient.SELLER, LimitKind.SELLER_OBJECTION, Recipient.PRODUCER, LimitKind.PRODUCER_OBJECTION);

  @Inject private TimeLimits limits;

  @Override
  public void brief(Matter matter) {
    if (matter instanceof SpotCheck check) {
      reckon(check);
    }
  }

  /** Tells the check until when each may object, for the guards that ask. */
  void reckon(SpotCheck check) {
    var windows = new EnumMap<Recipient, LocalDate>(Recipient.class);
    var known = limits.of(check.ref());
    KINDS.forEach((recipient, kind) -> known.stream().filter(limit -> limit.kind() == kind)
        .forEach(limit -> windows.put(recipient, limit.dueOn())));
    check.reckoned(new Windows(windows));
  }

  void received(SpotCheck check, Recipient recipient, LocalDate on) {
    if (KINDS.containsKey(recipient) && check.conclusion() == Conclusion.FAILED) {
      limits.start(check.ref(), KINDS.get(recipient), on, null);
    }
  }

  void objected(SpotCheck check, Recipient objector, LocalDate on) {
    if (running(check, KINDS.get(objector))) {
      limits.met(check.ref(), KINDS.get(objector), on);
    }
  }

  /** The result stands: what has run out lapses, and where a re-test cleared the product there is nothing to object to. */
  void confirmed(SpotCheck check, LocalDate on) {
    for (var kind : KINDS.values()) {
      if (running(check, kind) && check.conclusion() == Conclusion.FAILED) {
        limits.lapse(check.ref(), kind, on);
      } else if (running(check, kind)) {
        limits.cancel(check.ref(), kind, on);
      }
    }
  }

  private boolean running(SpotCheck check, LimitKind kind) {
    return limits.of(check.ref()).stream().anyMatch(limit -> limit.kind() == kind && !limit.state().ended());
  }

  /** The last day on which each may object, of those whose time has begun. */
  record Windows(Map<Recipient, LocalDate> lastDays) {

    static final Windows NONE = new Windows(Map.of());

    /** The sixteenth day is too late (逾期不再受理). */
    void demandOpen(Objection objection) {
      var due = lastDays.get(objection.objector());
      if (due != null && objection.madeOn().isAfter(due)) {
        throw new RuleRefused("spotcheck.objection-late", Citation.of("PQL@2018:15"), Map.of("dueOn", due, "madeOn", objection.madeOn()));
      }
    }

    Optional<LocalDate> latest(List<Recipient> recipients) {
      return recipients.stream().filter(lastDays::containsKey).map(lastDays::get).max(LocalDate::compareTo);
    }
  }
}
