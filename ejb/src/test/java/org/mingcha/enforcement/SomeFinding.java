package org.mingcha.enforcement;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.mingcha.assessment.ActFinding;
import org.mingcha.assessment.CaseHistory;
import org.mingcha.assessment.EarlierPenalty;
import org.mingcha.assessment.Namesakes;
import org.mingcha.identity.BureauLevel;
import org.mingcha.party.CapacityFacts;
import org.mingcha.party.OperatorKind;
import org.mingcha.penalty.Act;
import org.mingcha.penalty.Conduct;
import org.mingcha.penalty.PenaltyAssessor;
import org.mingcha.penalty.PenaltySettings;
import org.mingcha.rectification.GivenOrder;
import org.mingcha.rectification.LapsedOrder;
import org.mingcha.rectification.RecheckResult;

/** Object mother: what was found about an act that began on 2 December 2026 and goes on, and what the system knows beside it. */
final class SomeFinding {

  static final ClosingReport REPORT = ClosingReport.draft("当事人", "来源", "事实", "性质", "意见", "裁量");
  static final ActFinding DISPLAY = of(Conduct.DISPLAY);

  /** It began a day later than {@link #DISPLAY} has it. */
  static final ActFinding LATER = ActFinding.of("某某电器商行", new Act(LocalDate.parse("2026-12-03"), null, null, Set.of(Conduct.DISPLAY), null, null, false));

  private SomeFinding() {}

  /** By the shop of {@link SomeCase}. */
  static ActFinding of(Conduct... conducts) {
    return ActFinding.of("某某电器商行", new Act(LocalDate.parse("2026-12-02"), null, null, Set.of(conducts), null, null, false));
  }

  /** The same, by a party that was found to run a platform. */
  static ActFinding byPlatform(Act act) {
    return new ActFinding("某某电器商行", new CapacityFacts(OperatorKind.ENTERPRISE, true, false, false, false, false, Map.of()), null, null, act,
        null, null, null, false, null, null, null, null);
  }

  /** Of these orders, each served, over and not obeyed on 3 December. */
  static CaseHistory history(List<LapsedOrder> orders, boolean provincial, EarlierPenalty... penalties) {
    var level = provincial ? BureauLevel.PROVINCE : BureauLevel.COUNTY;
    return new CaseHistory(new PenaltyAssessor(PenaltySettings.shipped()), level, orders.stream().map(order -> new GivenOrder(order.number(),
        order.breach(), order.party(), level, LocalDate.parse("2026-12-01"), LocalDate.parse("2026-12-02"), LocalDate.parse("2026-12-03"),
        RecheckResult.NOT_CORRECTED)).toList(), List.of(penalties), Namesakes.NONE);
  }
}
