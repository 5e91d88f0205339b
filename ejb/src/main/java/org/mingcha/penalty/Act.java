package org.mingcha.penalty;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.mingcha.kernel.Basis;
import org.mingcha.kernel.Invalid;
import org.mingcha.kernel.Invalid.Violation;

/**
 * What was done, and when (违法行为及其起止日). The days are those of Asia/Shanghai.
 *
 * @param from first day; always asked for, since it decides which law counts (LQ-7)
 * @param until last day of an act that went on or was repeated; null while it still goes on
 * @param discoveredOn day on which a bureau learned of it; null for the day of the assessment
 * @param conducts which duties it breached; at least one
 * @param subtype how a licence or certificate was abused; null where that is not the question
 * @param seriousGround why its circumstances are serious (情节严重), in the officer's words; null when they are not
 * @param harmed whether it touched life, health or financial safety and had harmful consequences: five years in place of two
 */
public record Act(LocalDate from, LocalDate until, LocalDate discoveredOn, Set<Conduct> conducts, Subtype subtype,
    String seriousGround, boolean harmed) implements Serializable {

  private static final int YEARS = 2;
  private static final int YEARS_AFTER_HARM = 5;

  public Act {
    conducts = conducts == null ? Set.of() : Set.copyOf(conducts);
    seriousGround = seriousGround == null || seriousGround.isBlank() ? null : seriousGround.strip();
  }

  public boolean serious() {
    return seriousGround != null;
  }

  /** The day whose law counts: the last one, or the day of the assessment while the act goes on. */
  public LocalDate lastDay(LocalDate on) {
    return until == null ? on : until;
  }

  /**
   * The last day on which the act could be discovered and still be punished (处罚时效); empty while it goes on. The day on which
   * it ended is not counted, as the rules on procedure count all times, so the same day of the year is still in time.
   */
  @Basis("APL@2021:36")
  public Optional<LocalDate> limitationEndsOn() {
    return Optional.ofNullable(until).map(end -> end.plusYears(harmed ? YEARS_AFTER_HARM : YEARS));
  }

  /** Whether nobody learned of it in time, as far as is known on that day (超过处罚时效才发现). */
  public boolean timeBarred(LocalDate on) {
    return limitationEndsOn().filter((discoveredOn == null ? on : discoveredOn)::isAfter).isPresent();
  }

  /** Refused, field by field, when the days cannot be right or no duty is named. */
  public void demandSense(LocalDate on) {
    var faults = new ArrayList<Violation>();
    if (from == null) {
      faults.add(Violation.of("/act/from", "required"));
    } else {
      demand(!from.isAfter(on), "/act/from", "penalty.day-in-future", faults);
      demand(until == null || !until.isBefore(from), "/act/until", "penalty.until-before-from", faults);
      demand(discoveredOn == null || !discoveredOn.isBefore(from), "/act/discoveredOn", "penalty.discovered-before-act", faults);
    }
    demand(until == null || !until.isAfter(on), "/act/until", "penalty.day-in-future", faults);
    demand(discoveredOn == null || !discoveredOn.isAfter(on), "/act/discoveredOn", "penalty.day-in-future", faults);
    demand(!conducts.isEmpty(), "/act/conducts", "required", faults);
    if (!faults.isEmpty()) {
      throw new Invalid(faults);
    }
  }

  private static void demand(boolean right, String pointer, String otherwise, List<Violation> faults) {
    if (!right) {
      faults.add(Violation.of(pointer, otherwise));
    }
  }
}
