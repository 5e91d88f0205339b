package org.mingcha.penalty.ledger;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.mingcha.kernel.Basis;
import org.mingcha.kernel.Invalid;
import org.mingcha.kernel.Invalid.Violation;
import org.mingcha.kernel.Yuan;

/**
 * What was gained by an act (违法所得), as an account of income and of what may be deducted, each item with its evidence and whether it
 * is recognised. Follows the measures on illegal gains in force from 2026-03-20, of which we have read reports, not the text.
 *
 * @param proofUntil last day that the party was given to prove deductions; null when no time was set
 */
public record IllegalGains(List<Income> income, List<Deduction> deductions, LocalDate proofUntil) implements Serializable {

  /**
   * Money that came in by the act.
   *
   * @param reason why it is not recognised; null when it is
   */
  public record Income(String what, Yuan amount, String evidence, boolean recognised, String reason) implements Serializable {}

  /**
   * What the party says that it spent.
   *
   * @param provenOn day on which the party proved it; null when an officer found it
   * @param reason why it is not recognised, or why it is although it was proven too late; null otherwise
   */
  public record Deduction(Kind kind, String what, Yuan amount, String evidence, LocalDate provenOn, boolean recognised, String reason)
      implements Serializable {

    /** What may be deducted at all. */
    public enum Kind {
      /** 直接用于生产经营的合法必要支出 */
      NECESSARY_EXPENSE,
      /** 处罚前依法缴纳的直接相关税款 */
      DIRECT_TAX
    }
  }

  public IllegalGains {
    income = List.copyOf(income);
    deductions = List.copyOf(deductions);
  }

  /**
   * Recognised income less recognised deductions; never below nothing.
   *
   * @throws Invalid an item lacks what it must have
   */
  @Basis("APL@2021:28")
  public Yuan recognised() {
    demandComplete();
    var in = sum(income.stream().filter(Income::recognised).map(Income::amount));
    var out = sum(deductions.stream().filter(Deduction::recognised).map(Deduction::amount));
    return new Yuan(in.subtract(out).max(BigDecimal.ZERO));
  }

  private void demandComplete() {
    var faults = new ArrayList<Violation>();
    for (int i = 0; i < income.size(); i++) {
      var item = income.get(i);
      demandItem("/income/" + i, item.what(), item.amount(), item.evidence(), item.recognised(), item.reason(), faults);
    }
    for (int i = 0; i < deductions.size(); i++) {
      var item = deductions.get(i);
      var at = "/deductions/" + i;
      demandItem(at, item.what(), item.amount(), item.evidence(), item.recognised(), item.reason(), faults);
      demand(item.kind() != null, at + "/kind", "required", faults);
      demand(!item.recognised() || !late(item) || told(item.reason()), at + "/reason", "penalty.late-proof-why", faults);
    }
    if (!faults.isEmpty()) {
      throw new Invalid(faults);
    }
  }

  private boolean late(Deduction item) {
    return proofUntil != null && item.provenOn() != null && item.provenOn().isAfter(proofUntil);
  }

  private static void demandItem(String at, String what, Yuan amount, String evidence, boolean recognised, String reason, List<Violation> faults) {
    demand(told(what), at + "/what", "required", faults);
    demand(amount != null, at + "/amount", "required", faults);
    demand(!recognised || told(evidence), at + "/evidence", "required", faults);
    demand(recognised || told(reason), at + "/reason", "penalty.not-recognised-why", faults);
  }

  private static void demand(boolean right, String pointer, String otherwise, List<Violation> faults) {
    if (!right) {
      faults.add(Violation.of(pointer, otherwise));
    }
  }

  private static boolean told(String text) {
    return text != null && !text.isBlank();
  }

  private static BigDecimal sum(Stream<Yuan> amounts) {
    return amounts.map(Yuan::amount).reduce(BigDecimal.ZERO, BigDecimal::add);
  }
}
