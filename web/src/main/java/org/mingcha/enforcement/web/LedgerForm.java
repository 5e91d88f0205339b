package org.mingcha.enforcement.web;

import static org.mingcha.enforcement.web.FindingForm.text;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.stream.IntStream;
import org.mingcha.assessment.ActFinding;
import org.mingcha.kernel.Invalid;
import org.mingcha.kernel.Invalid.Violation;
import org.mingcha.penalty.ledger.Amounts;
import org.mingcha.penalty.ledger.GoodsValue;
import org.mingcha.penalty.ledger.IllegalGains;

/** The accounts of goods and illegal gains, as they are typed: one row for each item. */
public class LedgerForm implements Serializable {

  private final FormRows goods = new FormRows(3, "product", "markedPrice", "marketPrice", "sold", "unsold");
  private final FormRows income = new FormRows(2, "what", "amount");
  private final FormRows deductions = new FormRows(2, "what", "amount");
  private boolean gainsFound;
  private LocalDate proofUntil;

  GoodsValue goods() {
    return new GoodsValue(each(goods, "/goods/", (row, at) -> new GoodsValue.Line(row.text("product"),
        Amounts.read(plain(row, "markedPrice"), at + "/markedPrice"), Amounts.read(plain(row, "marketPrice"), at + "/marketPrice"),
        row.text("marketSource"), pieces(row, "sold", at), pieces(row, "unsold", at))));
  }

  /** Null while nobody has looked. */
  IllegalGains gains() {
    var in = each(income, "/gains/income/", (row, at) -> new IllegalGains.Income(row.text("what"), Amounts.read(plain(row, "amount"), at + "/amount"),
        row.text("evidence"), recognised(row), row.text("reason")));
    var out = each(deductions, "/gains/deductions/", (row, at) -> new IllegalGains.Deduction(row.code("kind", IllegalGains.Deduction.Kind.class),
        row.text("what"), Amounts.read(plain(row, "amount"), at + "/amount"), row.text("evidence"), row.day("provenOn"), recognised(row), row.text("reason")));
    return gainsFound || !in.isEmpty() || !out.isEmpty() ? new IllegalGains(in, out, proofUntil) : null;
  }

  void offer(ActFinding found) {
    found.goods().lines().forEach(line -> goods.offer(some("product", line.product(), "markedPrice", text(line.markedPrice()),
        "marketPrice", text(line.marketPrice()), "marketSource", line.marketSource(), "sold", text(line.sold()), "unsold", text(line.unsold()))));
    if (found.gains() != null) {
      gainsFound = true;
      proofUntil = found.gains().proofUntil();
      found.gains().income().forEach(one -> income.offer(some("what", one.what(), "amount", text(one.amount()), "evidence", one.evidence(),
          "notRecognised", !one.recognised(), "reason", one.reason())));
      found.gains().deductions().forEach(one -> deductions.offer(some("kind", text(one.kind()), "what", one.what(), "amount", text(one.amount()),
          "evidence", one.evidence(), "provenOn", one.provenOn(), "notRecognised", !one.recognised(), "reason", one.reason())));
    }
  }

  void more() {
    goods.more();
    income.more();
    deductions.more();
  }

  private static <T> List<T> each(FormRows rows, String at, BiFunction<CaseForm, String, T> item) {
    var told = rows.told();
    return IntStream.range(0, told.size()).mapToObj(i -> item.apply(told.get(i), at + i)).toList();
  }

  /** Without the commas between thousands. */
  private static String plain(CaseForm row, String field) {
    return row.text(field) == null ? null : row.text(field).replace(",", "");
  }

  private static boolean recognised(CaseForm row) {
    return !row.ticked("notRecognised");
  }

  private static long pieces(CaseForm row, String field, String at) {
    var typed = row.text(field);
    if (typed == null) {
      return 0;
    }
    if (!typed.matches("\\d{1,12}")) {
      throw new Invalid(List.of(Violation.of(at + "/" + field, "penalty.whole-number")));
    }
    return Long.parseLong(typed);
  }

  private static Map<String, Object> some(Object... namesAndValues) {
    var values = new HashMap<String, Object>();
    for (int i = 0; i < namesAndValues.length; i += 2) {
      values.put((String) namesAndValues[i], namesAndValues[i + 1]);
    }
    return values;
  }

  public List<CaseForm> getGoods() {
    return goods.all();
  }

  public List<CaseForm> getIncome() {
    return income.all();
  }

  public List<CaseForm> getDeductions() {
    return deductions.all();
  }

  /** Whether the gains were looked into, even if there are none. */
  public boolean isGainsFound() {
    return gainsFound;
  }

  public void setGainsFound(boolean gainsFound) {
    this.gainsFound = gainsFound;
  }

  /** Last day that the party was given to prove deductions. */
  public LocalDate getProofUntil() {
    return proofUntil;
  }

  public void setProofUntil(LocalDate proofUntil) {
    this.proofUntil = proofUntil;
  }
}
