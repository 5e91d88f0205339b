package org.mingcha.penalty;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.mingcha.identity.BureauLevel;
import org.mingcha.kernel.Citation;
import org.mingcha.party.Capacity;

/**
 * A basis of penalties (处罚依据) in one edition: a row of {@code law/penalty-bases.json}, or a provincial one from the database.
 *
 * @param id such as {@code P-27}; editions of one rule share it
 * @param source the provision that sends the case here: of Order 110 for P-rules
 * @param basis the provision that lays down the penalty; the same as {@code source} where that has its own
 * @param nature whether it lays down a penalty at all
 * @param offenders in which capacities a party can be punished by it
 * @param conducts breach of which duties it punishes
 * @param subtypes which ways of abusing a licence or certificate it means; empty where that is not the question
 * @param heavier the branch for serious circumstances; null where the law has none
 * @param confiscatesGains whether illegal gains are confiscated
 * @param confiscatesGoods whether the goods are
 * @param level lowest bureau that may decide, {@code COUNTY}; {@code PROVINCE} means a provincial bureau and no other
 * @param inForceFrom first day, null when our material does not give it and it lies before all acts that the system knows
 * @param inForceUntil last day, null while it is in force
 * @param questions open questions that touch it
 * @param crime whether it tells to transfer suspected crimes to the police
 * @param note for the reader: what is not verified or not modelled; empty for nothing
 */
public record PenaltyRule(String id, Citation source, Citation basis, Nature nature, Set<Capacity> offenders, Set<Conduct> conducts,
    Map<Conduct, Set<Subtype>> subtypes, Branch ordinary, Branch heavier, boolean confiscatesGains, boolean confiscatesGoods, BureauLevel level,
    LocalDate inForceFrom, LocalDate inForceUntil, Set<OpenQuestion> questions, boolean crime, String note) implements Serializable {

  /** What a row of the table is. */
  public enum Nature {
    /** 有独立罚则 */
    PENALTY,
    /** 仅转引其他法律法规 */
    REFERENCE,
    /** 从轻、减轻的规定 */
    MITIGATION
  }

  public PenaltyRule {
    offenders = Set.copyOf(offenders);
    conducts = Set.copyOf(conducts);
    subtypes = Map.copyOf(subtypes);
    questions = Set.copyOf(questions);
  }

  boolean inForceOn(LocalDate day) {
    return (inForceFrom == null || !day.isBefore(inForceFrom)) && (inForceUntil == null || !day.isAfter(inForceUntil));
  }

  /** The branch that a penalty uses; empty where the rule has none for serious circumstances. */
  public Optional<Branch> branch(boolean serious) {
    return Optional.ofNullable(serious ? heavier : ordinary);
  }

  /** Whether it imposes fines and nothing else, so that one who was fined already cannot be punished by it at all. */
  boolean finesOnly() {
    return !confiscatesGains && !confiscatesGoods && ordinary.sanctions().isEmpty()
        && (heavier == null || heavier.sanctions().isEmpty());
  }

  boolean punishes(Conduct conduct) {
    return conducts.contains(conduct);
  }
}
