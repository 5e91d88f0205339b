package org.mingcha.enforcement;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.mingcha.kernel.Basis;
import org.mingcha.kernel.Invalid.Violation;

/**
 * What the handlers report when the investigation is over (调查终结报告), in the article's six parts.
 *
 * @param party who the party is (当事人的基本情况)
 * @param course where the case came from, how it was investigated, which measures were taken (案件来源、调查经过及采取措施的情况)
 * @param findings what happened and what proves it (调查认定的事实及主要证据)
 * @param nature which breach it is (违法行为性质)
 * @param proposal what should be done, on which basis (处理意见及依据)
 * @param discretion why so much and not less, and what else must be said (自由裁量的理由等其他需要说明的事项)
 * @param author login of who wrote it
 */
@Embeddable
@Basis("SAMR-PROC@2022:48")
public record ClosingReport(String party, String course, String findings, String nature, String proposal, String discretion,
    String author, LocalDate writtenOn) implements Serializable {

  /** What an officer hands in; author and day are not for the officer to say. */
  public static ClosingReport draft(String party, String course, String findings, String nature, String proposal, String discretion) {
    return new ClosingReport(party, course, findings, nature, proposal, discretion, null, null);
  }

  ClosingReport written(String by, LocalDate on) {
    return new ClosingReport(party, course, findings, nature, proposal, discretion, by, on);
  }

  /** Whether it finds the same facts and names the same breach. */
  boolean sameCaseAs(ClosingReport other) {
    return findings.strip().equals(other.findings.strip()) && nature.strip().equals(other.nature.strip());
  }

  List<Violation> faults() {
    var faults = new ArrayList<Violation>();
    demand(party, "/party", faults);
    demand(course, "/course", faults);
    demand(findings, "/findings", faults);
    demand(nature, "/nature", faults);
    demand(proposal, "/proposal", faults);
    demand(discretion, "/discretion", faults);
    return faults;
  }

  private static void demand(String text, String pointer, List<Violation> faults) {
    if (text == null || text.isBlank()) {
      faults.add(Violation.of(pointer, "required"));
    }
  }
}
