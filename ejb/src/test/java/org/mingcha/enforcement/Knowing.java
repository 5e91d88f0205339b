package org.mingcha.enforcement;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.mingcha.assessment.ActFinding;
import org.mingcha.assessment.CaseHistory;
import org.mingcha.assessment.Circumstances;
import org.mingcha.assessment.EarlierPenalty;
import org.mingcha.assessment.Namesakes;
import org.mingcha.assessment.RuleChoice;
import org.mingcha.identity.Officer;
import org.mingcha.kernel.Yuan;
import org.mingcha.penalty.Conduct;
import org.mingcha.penalty.ReviewedChoice;
import org.mingcha.penalty.discretion.Exemption;
import org.mingcha.rectification.Breach;
import org.mingcha.rectification.LapsedOrder;

/** What else cases of {@link SomeCase} may know of the world, one thing at a time. */
final class Knowing {

  private static final LapsedOrder ORDER = new LapsedOrder("余市监责改〔2026〕1号", Breach.DISPLAY, "某某电器商行");

  static final EarlierPenalty NAMESAKE = new EarlierPenalty("慈市监案〔2026〕7号", "慈溪市市场监督管理局", "慈市监罚7号",
      LocalDate.parse("2026-12-03"), Yuan.of("1000"), LocalDate.parse("2026-12-01"), null, Set.of(Conduct.DISPLAY));

  private Knowing() {}

  /** The ninety days were extended so often. */
  static SomeCase extended(SomeCase some, int times) {
    var k = some.aCase().known();
    return knows(some, new CaseKnown(k.dueOn(), k.running(), times, k.lapsedOrders(), k.openMeasures(), k.provincial(), k.qualified(),
        k.legalReviewFrom(), k.principals()));
  }

  /** This officer heads the bureau. */
  static SomeCase headedBy(SomeCase some, Officer officer) {
    var k = some.aCase().known();
    return knows(some, new CaseKnown(k.dueOn(), k.running(), k.extensions(), k.lapsedOrders(), k.openMeasures(), k.provincial(), k.qualified(),
        k.legalReviewFrom(), Set.of(officer.user())));
  }

  /** The bureau turns out not to be a provincial one. */
  static SomeCase noProvince(SomeCase some) {
    var k = some.aCase().known();
    return knows(some, new CaseKnown(k.dueOn(), k.running(), k.extensions(), k.lapsedOrders(), k.openMeasures(), false, k.qualified(),
        k.legalReviewFrom(), k.principals()));
  }

  /** No order has lapsed, as far as the case knows. */
  static SomeCase noOrder(SomeCase some) {
    var k = some.aCase().known();
    return knows(some, new CaseKnown(k.dueOn(), k.running(), k.extensions(), List.of(), k.openMeasures(), k.provincial(), k.qualified(),
        k.legalReviewFrom(), k.principals()));
  }

  /** Another bureau has fined the same act in the meantime. */
  static SomeCase finedAlready(SomeCase some) {
    some.aCase().findings().knows(SomeFinding.history(List.of(ORDER), false, new EarlierPenalty("慈市监案〔2026〕1号", "慈溪市市场监督管理局", "慈市监罚1号",
        LocalDate.parse("2026-12-03"), Yuan.of("1000"), LocalDate.parse("2026-12-01"), null, Set.of(Conduct.DISPLAY))));
    return some;
  }

  /** Another bureau has fined somebody of the same name without a number. */
  static SomeCase namesake(SomeCase some) {
    var known = some.aCase().findings().history();
    some.aCase().findings().knows(new CaseHistory(known.assessor(), known.level(), known.orders(), known.penalties(), new Namesakes(List.of(NAMESAKE), false)));
    return some;
  }

  /** The reviewers have come to confirm this rule for what has been found. */
  static SomeCase confirmed(SomeCase some, String rule) {
    some.aCase().findings().reviewed(new RuleChoice(some.aCase().findings().count(), rule, new ReviewedChoice("理由", Set.of("P-27", "P-29a", "P-29b")
        .stream().collect(Collectors.toMap(other -> other, other -> "理由")), Map.of())));
    return some;
  }

  /** It is found, and was reviewed, that the breach was slight, corrected in time and harmed nobody. */
  static SomeCase exempt(SomeCase some) {
    return confirmed(some.found(slight()), "P-27");
  }

  static ActFinding slight() {
    return new ActFinding("某某电器商行", null, null, null, SomeFinding.DISPLAY.act(), null, null, null, false, null,
        new Circumstances(true, true, Exemption.Harm.NONE, null, false, null), null, null);
  }

  private static SomeCase knows(SomeCase some, CaseKnown known) {
    some.aCase().reckoned(known);
    return some;
  }
}
