package org.mingcha.penalty;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Set;
import org.mingcha.identity.BureauLevel;
import org.mingcha.rectification.Breach;
import org.mingcha.rectification.RecheckResult;

/**
 * An order to correct, as far as a penalty asks for it (责令改正及其结果).
 *
 * @param number number of the order
 * @param breach for which breach it was given
 * @param conducts which conduct of a breach {@code OTHER} it names; empty for all that the breach covers
 * @param level of the bureau that gave it
 * @param servedOn day from which it was served in law; null when not served
 * @param dueOn last day of its term; null when not served
 * @param recheckedOn day of the latest re-check; null when there was none
 * @param result what that found; null when there was none
 */
public record CorrectionOrder(String number, Breach breach, Set<Conduct> conducts, BureauLevel level, LocalDate servedOn,
    LocalDate dueOn, LocalDate recheckedOn, RecheckResult result) implements Serializable {

  public CorrectionOrder {
    conducts = conducts == null ? Set.of() : Set.copyOf(conducts);
  }

  boolean covers(Conduct conduct) {
    return breach == conduct.breach() && (conducts.isEmpty() || conducts.contains(conduct));
  }

  /** Served, its term over, and re-checked after that without everything having been put right. */
  boolean lapsed(LocalDate today) {
    return servedOn != null && dueOn != null && today.isAfter(dueOn) && recheckedOn != null && recheckedOn.isAfter(dueOn)
        && !recheckedOn.isAfter(today) && result != null && result != RecheckResult.CORRECTED;
  }
}
