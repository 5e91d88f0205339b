package org.mingcha.execution;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.mingcha.kernel.Yuan;

/**
 * The plans that held one after the other, by which a fine had to be paid. More time that is granted late takes back nothing of the
 * surcharge on the days before (加处罚款自批准之日起停止计算，此前的不退).
 *
 * @param spells in order of time; the last one holds from then on
 */
record PaymentPlans(List<Spell> spells) implements Serializable {

  /** @param through the last day on which that plan held; null for the one that holds now */
  record Spell(PaymentPlan plan, LocalDate through) implements Serializable {}

  static PaymentPlans of(PaymentPlan plan) {
    return new PaymentPlans(List.of(new Spell(plan, null)));
  }

  /** The first day by which something was to be paid. */
  LocalDate firstDay() {
    return spells.stream().map(spell -> spell.plan().firstDay()).min(LocalDate::compareTo).orElseThrow();
  }

  /** The last day of the whole, by the plan that holds now. */
  LocalDate lastDay() {
    return last().lastDay();
  }

  PaymentPlan last() {
    return spells.get(spells.size() - 1).plan();
  }

  /** What had to be paid before that day, by the plan that held on it. */
  BigDecimal dueBefore(LocalDate day, Yuan fine) {
    return spells.stream().filter(spell -> spell.through() == null || !day.isAfter(spell.through())).findFirst().orElseThrow().plan()
        .dueBefore(day, fine);
  }
}
