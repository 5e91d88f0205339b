package org.mingcha.enforcement;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import org.mingcha.assessment.CaseHistory;
import org.mingcha.calendar.LimitKind;
import org.mingcha.identity.Duty;
import org.mingcha.identity.Officer;
import org.mingcha.identity.OfficerView;
import org.mingcha.identity.Yuhang;
import org.mingcha.kernel.SubjectRef;
import org.mingcha.penalty.PenaltySettings;
import org.mingcha.procedure.InvolvedParty;
import org.mingcha.rectification.Breach;
import org.mingcha.rectification.LapsedOrder;

/** What is true around a walked case: people, their certificates, orders that lapse, things seized, limits as the calendar has them. */
final class WalkWorld {

  static final InvolvedParty PARTY = new InvolvedParty("某某电器商行", "91350100M000100Y43", "IN_PLATFORM_OPERATOR", "INDIVIDUAL_BUSINESS");
  /** Duties as the identity provider could give them; one inspector holds every office at once. */
  static final List<Officer> OFFICERS = List.of(
      Yuhang.officer("inspector1", Duty.INSPECTOR), Yuhang.officer("inspector2", Duty.values()), Yuhang.officer("inspector3", Duty.INSPECTOR),
      Yuhang.UNIT_HEAD, Yuhang.LEADER, Yuhang.officer("principal", Duty.PRINCIPAL, Duty.LEADER),
      Yuhang.officer("legal", Duty.LEGAL_REVIEWER), Yuhang.officer("beginner", Duty.LEGAL_REVIEWER), Yuhang.FROM_HANGZHOU);
  static final Set<String> PRINCIPALS = Set.of("yuhang.inspector2", "yuhang.principal");

  /** An order to correct that lapsed once the case had taken so many steps. */
  record Lapse(int steps, LapsedOrder order) {}

  final boolean provincial;
  final Set<String> qualified = Set.of("yuhang.legal", "yuhang.inspector2");
  final List<OfficerView> register;
  final List<Lapse> lapses = new ArrayList<>();
  final Map<LimitKind, LocalDate> dueOn = new EnumMap<>(LimitKind.class);
  int extensions;
  private List<SubjectRef> measures = List.of();
  private CaseHistory history;

  WalkWorld(SplittableRandom dice) {
    provincial = dice.nextInt(3) == 0;
    history = SomeFinding.history(List.of(), provincial);
    var expiring = dice.nextInt(4) == 0 ? "2026-12-05" : "2029-12-31";
    register = List.of(Yuhang.certifiedUntil("yuhang.inspector1", "2029-12-31"), Yuhang.certifiedUntil("yuhang.inspector2", expiring),
        dice.nextBoolean() ? Yuhang.withoutCertificate("yuhang.inspector3") : Yuhang.certifiedUntil("yuhang.inspector3", "2026-12-03"),
        Yuhang.withoutCertificate("yuhang.leader"));
  }

  boolean certified(String user, LocalDate on) {
    return register.stream().anyMatch(officer -> officer.user().equals(user) && officer.certifiedOn(on));
  }

  /** Now and then an order to correct lapses, or something is seized or given back. */
  void turn(SplittableRandom dice, int steps) {
    if (dice.nextInt(10) == 0) {
      var breach = dice.nextBoolean() ? Breach.DISPLAY : Breach.values()[dice.nextInt(Breach.values().length)];
      lapses.add(new Lapse(steps, new LapsedOrder("责改" + steps, breach,
          dice.nextInt(4) == 0 ? "另一家" : PARTY.name())));
      history = SomeFinding.history(lapses.stream().map(Lapse::order).toList(), provincial);
    }
    if (dice.nextInt(12) == 0) {
      measures = measures.isEmpty() ? List.of(new SubjectRef("measures", "余市监强〔2026〕1号")) : List.of();
    }
  }

  /** What the register of orders and penalties says of the party. */
  CaseHistory history() {
    return history;
  }

  /** What the case knows when this officer opens it. */
  CaseKnown knownTo(Officer asking) {
    return new CaseKnown(Map.copyOf(dueOn), Set.of(), extensions, lapses.stream().map(Lapse::order).toList(), measures, provincial, qualified,
        PenaltySettings.shipped().review(), asking.has(Duty.PRINCIPAL) ? Set.of(asking.user()) : Set.of());
  }
}
