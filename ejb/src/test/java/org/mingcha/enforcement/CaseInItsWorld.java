package org.mingcha.enforcement;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.mingcha.calendar.LimitKind;
import org.mingcha.document.service.ServiceMethod;
import org.mingcha.document.service.ServiceRecord;
import org.mingcha.identity.Duty;
import org.mingcha.identity.Yuhang;
import org.mingcha.kernel.Actor;
import org.mingcha.kernel.SubjectRef;
import org.mingcha.kernel.Yuan;
import org.mingcha.penalty.PenaltySettings;
import org.mingcha.penalty.review.LegalReviewThreshold;
import org.mingcha.rectification.Breach;
import org.mingcha.rectification.LapsedOrder;

/** What is around a case of {@link SomeCase}: the day, orders that have lapsed, measures, time limits, the bureau. */
abstract class CaseInItsWorld {

  final EnforcementCase aCase = EnforcementCase.filed("余市监案〔2026〕1号", Yuhang.BUREAU, SomeCase.EVENT);
  final Map<LimitKind, LocalDate> dueOn = new HashMap<>();
  private final Set<LimitKind> running = new HashSet<>();
  private List<LapsedOrder> orders = List.of(new LapsedOrder("余市监责改〔2026〕1号", Breach.DISPLAY, "某某电器商行"));
  private List<SubjectRef> measures = List.of();
  private LegalReviewThreshold legalReviewFrom = PenaltySettings.shipped().review();
  private boolean provincial;
  Instant now = SomeCase.FILED_AT;

  /** The case, to go on with its life. */
  abstract SomeCase self();

  SomeCase on(String day) {
    now = OffsetDateTime.of(LocalDate.parse(day).atTime(10, 0), ZoneOffset.ofHours(8)).toInstant();
    return self();
  }

  SomeCase without(LapsedOrder... known) {
    orders = List.of(known);
    return reckon();
  }

  SomeCase withOrder(Breach breach) {
    orders = List.of(new LapsedOrder("余市监责改〔2026〕2号", breach, "某某电器商行"));
    return reckon();
  }

  SomeCase withMeasure(String number) {
    measures = List.of(new SubjectRef("measures", number));
    return reckon();
  }

  /** The bureau has its cases reviewed in law from that sum on. */
  SomeCase reviewedInLawFrom(String sum) {
    legalReviewFrom = new LegalReviewThreshold(Yuan.of(sum), null, true, Set.of());
    return reckon();
  }

  SomeCase atTheProvince() {
    provincial = true;
    return reckon();
  }

  /** A limit of that kind runs until that day. */
  SomeCase running(LimitKind kind, String due) {
    running.add(kind);
    dueOn.put(kind, LocalDate.parse(due));
    return reckon();
  }

  /** The limits of that kind have ended. */
  SomeCase met(LimitKind kind) {
    running.remove(kind);
    return reckon();
  }

  /** Whose turn it is, by what is known by now. */
  String next() {
    var turn = aCase.turn(now);
    return turn.awaits() + " " + turn.next();
  }

  SomeCase reckon() {
    aCase.findings().knows(SomeFinding.history(orders, provincial));
    aCase.reckoned(new CaseKnown(Map.copyOf(dueOn), Set.copyOf(running), 0, orders, measures, provincial, Set.of("yuhang.legal"), legalReviewFrom,
        Set.of("yuhang.principal")));
    return self();
  }

  ServiceRecord service() {
    return new ServiceRecord(ServiceMethod.DIRECT, today(), "店主", "送达回证", null);
  }

  LocalDate today() {
    return LocalDate.ofInstant(now, ZoneOffset.ofHours(8));
  }

  static Actor inspector() {
    return Yuhang.INSPECTOR.acting(Duty.INSPECTOR);
  }

  static Actor leader() {
    return Yuhang.LEADER.acting(Duty.LEADER);
  }
}
