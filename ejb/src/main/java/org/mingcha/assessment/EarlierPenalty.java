package org.mingcha.assessment;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Set;
import org.mingcha.kernel.Yuan;
import org.mingcha.penalty.Act;
import org.mingcha.penalty.Conduct;
import org.mingcha.penalty.EarlierFine;

/**
 * A penalty that holds and was imposed on the same party in another case, by whatever bureau (已作出的行政处罚). Of that case nothing
 * more is told than this.
 *
 * @param bureau name of the bureau
 * @param decision number of the decision
 * @param fine null where none was imposed
 * @param from first day of the act as it was found there
 * @param until its last day; null when it still went on when it was decided
 */
public record EarlierPenalty(String caseNo, String bureau, String decision, LocalDate decidedOn, Yuan fine, LocalDate from,
    LocalDate until, Set<Conduct> conducts) implements Serializable {

  public EarlierPenalty {
    conducts = Set.copyOf(conducts);
  }

  /** Whether it fined what seems to be the same act: breach of one of the same duties in days that meet. */
  public boolean fined(Act act, LocalDate on) {
    return fine != null && conducts.stream().anyMatch(act.conducts()::contains)
        && !from.isAfter(act.lastDay(on)) && !act.from().isAfter(lastDay());
  }

  /** As the rules ask for it. */
  public EarlierFine asFine() {
    return new EarlierFine(decision, bureau, lastDay());
  }

  private LocalDate lastDay() {
    return until == null ? decidedOn : until;
  }
}
