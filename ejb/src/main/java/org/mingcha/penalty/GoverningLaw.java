package org.mingcha.penalty;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mingcha.kernel.Basis;

/**
 * Which edition of a rule counts for an act (从旧兼从轻): the one in force on its last day, unless the one in force today is
 * milder or punishes it no more.
 *
 * @param rule the edition that counts; where none does, the one that comes nearest, for the reader
 * @param bar why none counts; null when one does
 * @param unsettled whether neither edition is plainly the milder one, or the act began under other law; legal review then
 */
@Basis({"APL@2021:37", "SAMR-110@2025:38"})
record GoverningLaw(PenaltyRule rule, Bar bar, boolean unsettled) {

  private static final Comparator<PenaltyRule> BY_FIRST_DAY =
      Comparator.comparing(PenaltyRule::inForceFrom, Comparator.nullsFirst(Comparator.naturalOrder()));

  static GoverningLaw among(List<PenaltyRule> editions, ActFacts facts) {
    var old = inForce(editions, facts.lastDay());
    if (old.isEmpty()) {
      return new GoverningLaw(nearest(editions), notYet(nearest(editions)), false);
    }
    var now = inForce(editions, facts.on());
    if (now.isEmpty()) {
      return new GoverningLaw(old.get(), Bar.of("penalty.no-longer-a-breach", "APL@2021:37",
          Map.of("until", String.valueOf(old.get().inForceUntil()))), false);
    }
    return milder(old.get(), now.get(), facts);
  }

  private static Optional<PenaltyRule> inForce(List<PenaltyRule> editions, LocalDate day) {
    return editions.stream().filter(rule -> rule.inForceOn(day)).max(BY_FIRST_DAY);
  }

  private static GoverningLaw milder(PenaltyRule old, PenaltyRule now, ActFacts facts) {
    var spans = old.inForceFrom() != null && facts.act().from().isBefore(old.inForceFrom());
    if (old.equals(now)) {
      return new GoverningLaw(old, null, spans);
    }
    var difference = Severity.of(now, facts).comparedWith(Severity.of(old, facts));
    return new GoverningLaw(difference == Severity.Difference.MILDER ? now : old, null,
        spans || difference == Severity.Difference.UNCLEAR);
  }

  private static PenaltyRule nearest(List<PenaltyRule> editions) {
    return editions.stream().min(BY_FIRST_DAY).orElseThrow();
  }

  private static Bar notYet(PenaltyRule rule) {
    var basis = rule.source().instrument().equals("SAMR-110@2025") ? "SAMR-110@2025:38" : rule.basis().value();
    return Bar.of("penalty.not-in-force", basis, Map.of("from", String.valueOf(rule.inForceFrom())));
  }
}
