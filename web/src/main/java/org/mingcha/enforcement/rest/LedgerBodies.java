package org.mingcha.enforcement.rest;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.mingcha.penalty.ledger.Amounts;
import org.mingcha.penalty.ledger.GoodsValue;
import org.mingcha.penalty.ledger.IllegalGains;

/** Goods and illegal gains, item by item, as the contract writes them. */
final class LedgerBodies {

  private LedgerBodies() {}

  record Goods(@NotBlank @Size(max = 500) String product, BigDecimal markedPrice, BigDecimal marketPrice, @Size(max = 2000) String marketSource,
      @NotNull Long sold, @NotNull Long unsold) {}

  record Gains(@Size(max = 500) List<@NotNull @Valid Income> income, @Size(max = 500) List<@NotNull @Valid Deduction> deductions,
      LocalDate proofUntil) {

    IllegalGains toGains() {
      var in = FindingBodies.all(income);
      var out = FindingBodies.all(deductions);
      return new IllegalGains(IntStream.range(0, in.size()).mapToObj(i -> in.get(i).toIncome("/gains/income/" + i)).toList(),
          IntStream.range(0, out.size()).mapToObj(i -> out.get(i).toDeduction("/gains/deductions/" + i)).toList(), proofUntil);
    }
  }

  record Income(@NotBlank @Size(max = 500) String what, @NotNull BigDecimal amount, @Size(max = 2000) String evidence,
      @NotNull Boolean recognised, @Size(max = 2000) String reason) {

    IllegalGains.Income toIncome(String at) {
      return new IllegalGains.Income(what, Amounts.of(amount, at + "/amount"), evidence, recognised, reason);
    }
  }

  record Deduction(@NotNull IllegalGains.Deduction.Kind kind, @NotBlank @Size(max = 500) String what, @NotNull BigDecimal amount,
      @Size(max = 2000) String evidence, LocalDate provenOn, @NotNull Boolean recognised, @Size(max = 2000) String reason) {

    IllegalGains.Deduction toDeduction(String at) {
      return new IllegalGains.Deduction(kind, what, Amounts.of(amount, at + "/amount"), evidence, provenOn, recognised, reason);
    }
  }

  static GoodsValue goods(List<Goods> given) {
    var lines = FindingBodies.all(given);
    return new GoodsValue(IntStream.range(0, lines.size()).mapToObj(i -> line(lines.get(i), "/goods/" + i)).toList());
  }

  private static GoodsValue.Line line(Goods line, String at) {
    return new GoodsValue.Line(line.product, Amounts.of(line.markedPrice, at + "/markedPrice"), Amounts.of(line.marketPrice, at + "/marketPrice"),
        line.marketSource, line.sold, line.unsold);
  }
}
