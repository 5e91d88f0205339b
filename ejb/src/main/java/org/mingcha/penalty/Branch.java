package org.mingcha.penalty;

import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mingcha.party.Capacity;

/**
 * One of the two branches of a rule: the ordinary one, or the one for serious circumstances (情节严重) or for a party that does
 * not correct (拒不改正).
 *
 * @param rectifyFirst whether an order to correct must have lapsed before
 * @param needsGround whether serious circumstances must be stated; not so where refusing to correct is what opens it
 * @param fines scales of the fine, of which one counts for an act; none for a branch without a fine
 * @param fineOptional whether the law says that a fine may be imposed (可以处), not that it is
 * @param always sanctions that the branch demands
 * @param also sanctions that it allows beside them
 */
public record Branch(boolean rectifyFirst, boolean needsGround, List<FineScale> fines, boolean fineOptional, List<Sanction> always,
    List<Sanction> also) implements Serializable {

  public Branch {
    fines = List.copyOf(fines);
    always = List.copyOf(always);
    also = List.copyOf(also);
  }

  /**
   * The same without what cannot fall on that party: who is responsible in a body of certification or inspection has no qualification
   * and no licence to lose, the body has.
   */
  Branch against(Offender offender) {
    return offender.capacity() != Capacity.RESPONSIBLE_PERSON ? this
        : new Branch(rectifyFirst, needsGround, fines, fineOptional, personal(always), personal(also));
  }

  private static List<Sanction> personal(List<Sanction> sanctions) {
    return sanctions.stream().filter(Sanction::fallsOnPersons).toList();
  }

  /** All sanctions that may be imposed in it. */
  public Set<Sanction> sanctions() {
    return Stream.concat(always.stream(), also.stream()).collect(Collectors.toUnmodifiableSet());
  }

  public boolean hasFine() {
    return !fines.isEmpty();
  }

  /** The range of its fine in yuan for an act; empty for a branch without one, and while a value that it depends on is unknown. */
  public Optional<FineRange> range(ActFacts facts) {
    return fines.stream().filter(scale -> scale.counts(facts).orElse(false)).findFirst().flatMap(scale -> scale.range(facts));
  }

  /** The scales of its fine that count for an act, or may count while a value that this depends on is unknown. */
  public List<FineScale> scales(ActFacts facts) {
    return fines.stream().filter(scale -> scale.counts(facts).orElse(true)).toList();
  }

  /** The range where it is the same for every act; empty where it hangs on a value or on who is punished. */
  public Optional<FineRange> fixedRange() {
    return fines.size() == 1 ? fines.get(0).fixed() : Optional.empty();
  }

  /** Which value has to be found before the range can be reckoned; empty when none has. */
  public Optional<Measure> missing(ActFacts facts) {
    return !hasFine() || range(facts).isPresent() ? Optional.empty()
        : fines.stream().filter(scale -> scale.counts(facts).orElse(true)).findFirst().map(FineScale::needs);
  }
}
