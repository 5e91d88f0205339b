package org.mingcha.execution;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mingcha.execution.PaymentPlan.State;
import org.mingcha.kernel.Invalid.Violation;
import org.mingcha.kernel.Yuan;

@DisplayName("分期缴纳：各期按期缴纳，逾期的部分自次日起加处罚款（处罚法第66、72条，程序规定第74条）")
class InstalmentsTest {

  private static final LocalDate TODAY = LocalDate.parse("2027-01-20");
  private static final LocalDate FIRST = LocalDate.parse("2027-02-01");
  private static final LocalDate SECOND = LocalDate.parse("2027-03-01");
  private static final LocalDate LAST = LocalDate.parse("2027-03-31");
  private static final Yuan FINE = Yuan.of("10000");
  private static final Instalments THREE = parts("3000", FIRST, "3000", SECOND, "4000", LAST);
  private static final PaymentPlan PLAN = new PaymentPlan(LAST, THREE);

  @DisplayName("未缴本期的，自本期次日起只按本期金额加处；各期都未缴的累计，到最后一日之后按全额")
  @ParameterizedTest(name = "{0}：{1}")
  @CsvSource({"2027-02-01, 0", "2027-02-02, 90", "2027-03-01, 2520", "2027-03-02, 2700", "2027-03-31, 7920", "2027-04-01, 8220"})
  void onWhatWasMissed(LocalDate until, String surcharge) {
    assertEquals(Yuan.of(surcharge), Surcharge.accrued(FINE, PaymentPlans.of(PLAN), List.of(), List.of(), until));
  }

  @DisplayName("各期都按期缴纳的，没有加处罚款")
  @Test void nothingWherePaidInTime() {
    var paid = List.of(paid("3000", FIRST), paid("3000", SECOND), paid("4000", LAST));

    assertEquals(Yuan.of("0"), Surcharge.accrued(FINE, PaymentPlans.of(PLAN), paid, List.of(), LAST.plusDays(60)));
  }

  @DisplayName("批准前已缴一部分的，各期之和是余额；前期缴清才不加处")
  @Test void whatWasPaidBeforeIsCounted() {
    var rest = new PaymentPlan(SECOND, parts("4000", FIRST, "4000", SECOND));
    var before = paid("2000", TODAY);

    assertEquals(Yuan.of("120"), Surcharge.accrued(FINE, PaymentPlans.of(rest), List.of(before), List.of(), FIRST.plusDays(1)));
    assertEquals(Yuan.of("0"), Surcharge.accrued(FINE, PaymentPlans.of(rest), List.of(before, paid("4000", FIRST)), List.of(), SECOND));
  }

  @DisplayName("先缴的抵最早一期；逾期的看得出来，最后一期以缴款期限为准")
  @Test void whereEachStands() {
    assertEquals(List.of(State.PAID, State.OVERDUE, State.OPEN), states(SECOND.plusDays(1), "7000"));
    assertEquals(List.of(State.OVERDUE, State.OPEN, State.OPEN), states(FIRST.plusDays(1), "7000.01"));
    assertEquals(List.of(State.PAID, State.PAID, State.PAID), states(LAST.plusDays(9), "0"));
    var rolled = new PaymentPlan(LAST.plusDays(2), THREE);
    assertEquals(State.OPEN, rolled.on(LAST.plusDays(2), FINE, Yuan.of("4000")).get(2).state(), "末日顺延");
    assertEquals(State.OVERDUE, rolled.on(LAST.plusDays(3), FINE, Yuan.of("4000")).get(2).state());
  }

  @DisplayName("再次延期不免去此前已经加处的：批准之日以前按原来的计划，之后按新的")
  @Test void whatHasAccruedStays() {
    var granted = LocalDate.parse("2027-03-05");
    var later = new PaymentPlan(LocalDate.parse("2027-06-01"), parts("5000", LocalDate.parse("2027-05-01"), "5000", LocalDate.parse("2027-06-01")));
    var both = new PaymentPlans(List.of(new PaymentPlans.Spell(PLAN, granted), new PaymentPlans.Spell(later, null)));

    assertEquals(Yuan.of("3240"), Surcharge.accrued(FINE, both, List.of(), List.of(), granted));
    assertEquals(Yuan.of("3240"), Surcharge.accrued(FINE, both, List.of(), List.of(), LocalDate.parse("2027-05-01")));
    assertEquals(Yuan.of("3390"), Surcharge.accrued(FINE, both, List.of(), List.of(), LocalDate.parse("2027-05-02")));
  }

  @DisplayName("罚款变更减少的，先减最早各期；减去的一期不列为已缴")
  @Test void whatFellAwayIsNotPaid() {
    var parts = PLAN.on(TODAY, Yuan.of("5000"), Yuan.of("5000"));

    assertEquals("2027-03-01 1000.00 OPEN, 2027-03-31 4000.00 OPEN", parts.stream()
        .map(part -> part.dueOn() + " " + part.amount() + " " + part.state()).collect(Collectors.joining(", ")));
    assertEquals(Yuan.of("30"), Surcharge.accrued(Yuan.of("5000"), PaymentPlans.of(PLAN), List.of(), List.of(), SECOND.plusDays(1)));
  }

  @DisplayName("缺日期、缺金额、次序不对、首期早于今天、末期与缴清日期不符、合计差一分、只有一期：逐一指出")
  @Test void whatIsWrongIsNamed() {
    assertEquals(List.of(), THREE.faults(TODAY, LAST, FINE).list());
    assertEquals(List.of("execution.instalment-incomplete", "execution.instalment-incomplete"),
        codes(new Instalments(List.of(new Instalment(null, Yuan.of("1")), new Instalment(LAST, null))), LAST, "1"));
    assertEquals(List.of("execution.instalment-order"), codes(parts("5000", SECOND, "5000", SECOND), SECOND, "10000"));
    assertEquals(List.of("execution.instalment-order"), codes(parts("5000", TODAY.minusDays(1), "5000", SECOND), SECOND, "10000"));
    assertEquals(List.of("execution.instalment-last"), codes(THREE, LAST.plusDays(1), "10000"));
    assertEquals(List.of("execution.instalment-sum"), codes(THREE, LAST, "9999.99"));
    assertEquals(List.of("execution.instalment-sum"), codes(THREE, LAST, "10000.01"));
    assertEquals(List.of("execution.instalment-count"), codes(parts("10000", LAST), LAST, "10000"));
  }

  @DisplayName("存下再读出，一期不差")
  @Test void kept() {
    var column = new InstalmentsColumn();

    assertEquals("2027-02-01=3000.00 2027-03-01=3000.00 2027-03-31=4000.00", column.convertToDatabaseColumn(THREE));
    assertEquals(THREE, column.convertToEntityAttribute(column.convertToDatabaseColumn(THREE)));
    assertEquals(Instalments.NONE, column.convertToEntityAttribute(column.convertToDatabaseColumn(Instalments.NONE)));
  }

  private static List<String> codes(Instalments parts, LocalDate until, String owed) {
    return parts.faults(TODAY, until, Yuan.of(owed)).list().stream().map(Violation::code).toList();
  }

  private static List<State> states(LocalDate today, String open) {
    return PLAN.on(today, FINE, Yuan.of(open)).stream().map(PaymentPlan.Part::state).toList();
  }

  private static Payment paid(String amount, LocalDate on) {
    return new Payment(PaymentItem.FINE, Yuan.of(amount), on, "票" + on, "x");
  }

  private static Instalments parts(Object... amountsAndDays) {
    var list = new ArrayList<Instalment>();
    for (int i = 0; i < amountsAndDays.length; i += 2) {
      list.add(new Instalment((LocalDate) amountsAndDays[i + 1], Yuan.of((String) amountsAndDays[i])));
    }
    return new Instalments(list);
  }
}
