package org.mingcha.summary;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.mingcha.assessment.EarlierPenalty;
import org.mingcha.calendar.China;
import org.mingcha.kernel.Invalid;
import org.mingcha.kernel.Invalid.Violation;
import org.mingcha.party.Capacity;
import org.mingcha.party.OperatorKind;
import org.mingcha.penalty.ActFacts;
import org.mingcha.penalty.CorrectionOrder;
import org.mingcha.penalty.History;
import org.mingcha.penalty.Offender;
import org.mingcha.penalty.discretion.Exemption;
import org.mingcha.procedure.InvolvedParty;

/** What was found at the place and what the registers know, as the rules on penalties ask for it. */
final class PlainFacts {

  private PlainFacts() {}

  /** What the rules ask, on a day in Asia/Shanghai. */
  static ActFacts of(SummaryPenalty penalty, LocalDate on) {
    var act = penalty.act();
    var party = penalty.parties().get(0);
    var known = penalty.known();
    var fines = known.penalties().stream().filter(earlier -> earlier.fined(act.act(), on)).map(EarlierPenalty::asFine).toList();
    return new ActFacts(act.act(), offender(party), act.values(), new History(orders(known, party), fines, List.of()), known.level(), on);
  }

  /** Refuses days of the act that cannot be right, each by its name in what the officers fill in. */
  static void demandSense(PlainAct found, LocalDate on) {
    try {
      found.act().demandSense(on);
    } catch (Invalid wrong) {
      throw new Invalid(wrong.violations().stream().map(fault -> new Violation(fault.pointer().replaceFirst("^/act/", "/"), fault.code(), fault.facts())).toList());
    }
  }

  /** What the grounds ask on which nothing is imposed. */
  static Exemption.Facts exemption(SummaryPenalty penalty) {
    return penalty.circumstances().facts(penalty.known().penalties().size(),
        penalty.act().act().timeBarred(China.dateOf(penalty.openedAt())));
  }

  static Offender offender(InvolvedParty party) {
    return Offender.of(party.capacity() == null ? Capacity.UNDETERMINED : Capacity.valueOf(party.capacity()),
        party.kind() == null ? null : OperatorKind.valueOf(party.kind()));
  }

  /** Orders under other laws name no conduct here, and so open no fine; that needs the ordinary procedure. */
  private static List<CorrectionOrder> orders(SummaryKnown known, InvolvedParty party) {
    return known.orders().stream().filter(order -> order.party().equals(party.name()))
        .map(order -> new CorrectionOrder(order.number(), order.breach(), Set.of(), order.level(), order.servedOn(), order.dueOn(),
            order.recheckedOn(), order.result())).toList();
  }
}
