package org.mingcha.interview;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mingcha.kernel.Basis;
import org.mingcha.kernel.Citation;
import org.mingcha.kernel.Invalid;
import org.mingcha.kernel.Invalid.Violation;
import org.mingcha.kernel.RuleRefused;

/**
 * The commitments of one interview. The article lets the bureau demand measures; that what is promised has a day, so that
 * it can be followed, is our reading of it.
 */
@Basis("SAMR-110@2025:23")
final class Commitments {

  private static final int LONGEST_YEARS = 5;

  private Commitments() {}

  static void demandDated(LocalDate dueOn, LocalDate today) {
    if (dueOn == null) {
      throw new RuleRefused("interview.commitment-date", Citation.of("SAMR-110@2025:23"), Map.of("field", "/dueOn"));
    }
    if (dueOn.isBefore(today) || dueOn.isAfter(today.plusYears(LONGEST_YEARS))) {
      throw new Invalid(List.of(Violation.of("/dueOn", "interview.commitment-past")));
    }
  }

  /** The open commitment of this number. Refused as {@link Invalid} when there is none, or when it is settled. */
  static Commitment open(List<Commitment> all, int nth) {
    return all.stream().filter(one -> one.nth() == nth && one.open()).findFirst()
        .orElseThrow(() -> new Invalid(List.of(Violation.of("/commitment", "interview.commitment-open"))));
  }

  /** The day of the next one that is open. */
  static Optional<LocalDate> soonest(List<Commitment> all) {
    return all.stream().filter(Commitment::open).map(Commitment::dueOn).min(Comparator.naturalOrder());
  }
}
