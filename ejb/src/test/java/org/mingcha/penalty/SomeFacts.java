package org.mingcha.penalty;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.mingcha.identity.BureauLevel;
import org.mingcha.party.Capacity;
import org.mingcha.party.OperatorKind;

/** An act of December 2026, assessed by a county in March 2027, and not corrected when that was ordered; what differs is said. */
final class SomeFacts {

  private static final LocalDate TODAY = LocalDate.of(2027, 3, 1);

  private final Set<Conduct> conducts;
  private Capacity capacity = Capacity.IN_PLATFORM_OPERATOR;
  private OperatorKind kind = OperatorKind.ENTERPRISE;
  private ActValues values = ActValues.UNKNOWN;
  private Subtype subtype;
  private LocalDate from = LocalDate.of(2026, 12, 5);
  private LocalDate until = LocalDate.of(2026, 12, 20);
  private LocalDate on = TODAY;
  private String serious;

  private SomeFacts(Conduct... conducts) {
    this.conducts = Set.of(conducts);
  }

  static SomeFacts of(Conduct... conducts) {
    return new SomeFacts(conducts);
  }

  SomeFacts by(Capacity capacity, OperatorKind kind) {
    this.capacity = capacity;
    this.kind = kind;
    return this;
  }

  SomeFacts worth(ActValues values) {
    this.values = values;
    return this;
  }

  SomeFacts how(Subtype subtype) {
    this.subtype = subtype;
    return this;
  }

  SomeFacts days(String from, String until, String on) {
    this.from = LocalDate.parse(from);
    this.until = until == null ? null : LocalDate.parse(until);
    this.on = LocalDate.parse(on);
    return this;
  }

  SomeFacts serious() {
    serious = "影响恶劣";
    return this;
  }

  ActFacts build() {
    return new ActFacts(new Act(from, until, null, conducts, subtype, serious, false), Offender.of(capacity, kind), values,
        new History(OrderStates.of("未改正", conducts, on), List.of(), List.of()), BureauLevel.COUNTY, on);
  }
}
