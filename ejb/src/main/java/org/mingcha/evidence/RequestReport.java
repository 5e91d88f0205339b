package org.mingcha.evidence;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.mingcha.kernel.Basis;
import org.mingcha.kernel.Invalid.Violation;

/**
 * What was asked of whom, by which paper.
 *
 * @param paperNo number of the notice, the letter or the order, or for a test the written notice of its period (期间告知书)
 * @param issuedOn when it went out; of an order to refund, when it was served
 * @param dueOn the day that the paper sets; null for help of another bureau, which has fifteen working days
 * @param seizures numbers of the seizures of which the party was told that the days of testing do not count
 */
public record RequestReport(RequestKind kind, String paperNo, String addressee, String subject, LocalDate issuedOn, LocalDate dueOn,
    List<String> seizures) implements Serializable {

  private static final int LONGEST_YEARS = 1;

  /** What is missing or cannot be. */
  @Basis({"SAMR-PROC@2022:30", "SAMR-PROC@2022:45"})
  List<Violation> faults(LocalDate today) {
    var faults = new ArrayList<Violation>();
    demand(kind != null, "/kind", "required", faults);
    demand(told(paperNo), "/paperNo", "required", faults);
    demand(told(addressee), "/addressee", "required", faults);
    demand(told(subject), "/subject", "required", faults);
    demand(issuedOn != null, "/issuedOn", "required", faults);
    demand(issuedOn == null || !issuedOn.isAfter(today), "/issuedOn", "evidence.in-future", faults);
    demand(dueOn != null || kind == RequestKind.ASSISTANCE, "/dueOn", "required", faults);
    demand(dueOn == null || kind != RequestKind.ASSISTANCE, "/dueOn", "evidence.assistance-days", faults);
    demand(dueOn == null || issuedOn == null || !dueOn.isBefore(issuedOn) && !dueOn.isAfter(issuedOn.plusYears(LONGEST_YEARS)), "/dueOn", "evidence.due-on", faults);
    demand(seizures.isEmpty() || kind == RequestKind.TESTING, "/seizures", "evidence.other-kind", faults);
    return faults;
  }

  private static boolean told(String text) {
    return text != null && !text.isBlank();
  }

  private static void demand(boolean right, String pointer, String otherwise, List<Violation> faults) {
    if (!right) {
      faults.add(Violation.of(pointer, otherwise));
    }
  }
}
