package org.mingcha.enforcement;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.Set;
import java.util.TreeMap;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.mingcha.decision.Deliberated;
import org.mingcha.decision.PoliceTransferByPrincipal;
import org.mingcha.hearing.HostDidNotInvestigate;
import org.mingcha.notice.NotHeavierThanNotified;
import org.mingcha.notice.ProposalApproved;
import org.mingcha.notice.RecallIsForTheProvince;
import org.mingcha.notice.RectifiedFirst;
import org.mingcha.notice.SameBasisAsNotified;
import org.mingcha.notice.StatementPeriodOver;
import org.mingcha.notice.StatementsAnswered;
import org.mingcha.procedure.Mutants;
import org.mingcha.review.ReviewPassed;
import org.mingcha.review.ReviewerIsNotHandler;
import org.mingcha.review.ReviewerIsQualified;

/**
 * Ten thousand cases and more, taken by random people through random steps on random days. Whatever they try, no hard stop of the
 * procedure is broken. The seed is printed and may be set ({@code -Dmingcha.walks.seed}); each walk has its own.
 */
@DisplayName("随机走一万遍以上：没有一个决定违反硬约束")
class RandomWalksTest {

  private static final int WALKS = 12_000;
  /** Where the walks with a guard switched off start, so that they come out the same on every day. */
  private static final long FIXED = 110;
  private static final long SEED = Long.getLong("mingcha.walks.seed", System.nanoTime());

  @DisplayName("从线索到归档，任意的人、任意的步骤、任意的日子（程序规定第19、50、57、58条，第110号令第30条）")
  @Test void nothingUnlawfulStands() {
    System.out.println("random walks from seed " + SEED);
    var reached = new TreeMap<String, Integer>();
    for (long seed = SEED; seed < SEED + WALKS; seed++) {
      var walk = new Walk(seed);
      var broken = walk.walk();
      assertTrue(broken.isEmpty(), () -> "walk " + walk.seed() + ": " + broken + "\n" + walk.told());
      walk.reached().forEach(what -> reached.merge(what, 1, Integer::sum));
    }
    System.out.println("random walks reached " + reached);
    Set.of("decide", "decide-no-penalty", "conclude-hearing", "record-waiver", "deliberate", "transfer-to-police", "reopen-investigation", "archive")
        .forEach(step -> assertTrue(reached.getOrDefault(step, 0) > WALKS / 200, "hardly ever walked: " + step + " in " + reached));
  }

  @DisplayName("去掉一个条件，随机走就走到违反硬约束的一步：硬约束不是靠运气守住的")
  @ParameterizedTest(name = "{0}：{1}")
  @MethodSource("guards")
  void withoutAGuardTheWalksBreakTheLaw(Class<?> guard, String hardStop) {
    var seed = Mutants.without(OrdinaryProcedure.EDITION_2022, guard, () -> LongStream.range(FIXED, FIXED + WALKS)
        .filter(walk -> new Walk(walk).walk().stream().anyMatch(broken -> broken.startsWith(hardStop))).findFirst());
    assertTrue(seed.isPresent(), "nobody noticed that " + guard.getSimpleName() + " is off");
  }

  /** The guards behind the hard stops (Q), the separation of duties (E) and the articles on notice, statement and discussion. */
  static Stream<Arguments> guards() {
    return Stream.of(
        arguments(TakenByHandler.class, "Q1"), arguments(ReviewPassed.class, "Q2"), arguments(ReviewedAfterHearing.class, "Q2 reviewed before"),
        arguments(ReviewerIsQualified.class, "Q2 reviewer"), arguments(StatementPeriodOver.class, "Q3"),
        arguments(NotHeavierThanNotified.class, "Q4"), arguments(SameBasisAsNotified.class, "Q4"),
        arguments(PoliceTransferByPrincipal.class, "Q5"), arguments(RecallIsForTheProvince.class, "Q6 Article 30"),
        arguments(RectifiedFirst.class, "Q6 no lapsed"), arguments(DeciderIsNotHandler.class, "E"),
        arguments(ReviewerIsNotHandler.class, "E reviewed"), arguments(HostDidNotInvestigate.class, "E heard"),
        arguments(ProposalApproved.class, "57"), arguments(StatementsAnswered.class, "58"), arguments(Deliberated.class, "60"));
  }
}
