package org.mingcha.enforcement;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.Set;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.mingcha.assessment.ActRecorded;
import org.mingcha.assessment.ActReviewed;
import org.mingcha.assessment.ChoiceReviewed;
import org.mingcha.assessment.PenaltyLawful;
import org.mingcha.decision.Deliberated;
import org.mingcha.decision.PoliceTransferByPrincipal;
import org.mingcha.enforcement.guard.DeciderIsNotHandler;
import org.mingcha.enforcement.guard.ReviewedAfterHearing;
import org.mingcha.enforcement.guard.TakenByHandler;
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
 * More than ten thousand cases, taken by random people through random steps on random days. Whatever they try, no hard stop of the
 * procedure is broken. The seed is printed and may be set ({@code -Dmingcha.walks.seed}), as may be how many
 * ({@code -Dmingcha.walks}); each walk has its own seed.
 */
@DisplayName("随机走一万遍以上：没有一个决定违反硬约束")
class RandomWalksTest {

  private static final int WALKS = Integer.getInteger("mingcha.walks", 10_500);
  /** Where the walks with a guard switched off start, so that they come out the same on every day. */
  private static final long FIXED = 110;
  private static final long SEED = Long.getLong("mingcha.walks.seed", System.nanoTime());

  @DisplayName("从线索到归档，任意的人、任意的步骤、任意的日子（程序规定第19、50、57、58条，第110号令第30条）")
  @Test void nothingUnlawfulStands() {
    System.out.println("random walks from seed " + SEED);
    var reached = new ConcurrentSkipListMap<String, Integer>();
    LongStream.range(SEED, SEED + WALKS).parallel().mapToObj(Walk::new).forEach(walk -> {
      var broken = walk.walk();
      assertTrue(broken.isEmpty(), () -> "walk " + walk.seed() + ": " + broken + "\n" + walk.told());
      walk.reached().forEach(what -> reached.merge(what, 1, Integer::sum));
    });
    System.out.println("random walks reached " + reached);
    Set.of("decide", "decide-no-penalty", "conclude-hearing", "record-waiver", "deliberate", "transfer-to-police", "reopen-investigation", "archive")
        .forEach(step -> assertTrue(reached.getOrDefault(step, 0) > WALKS / 200, "hardly ever walked: " + step + " in " + reached));
  }

  @DisplayName("去掉一个条件，随机走就走到违反硬约束的一步：硬约束不是靠运气守住的")
  @ParameterizedTest(name = "{0}：{1}")
  @MethodSource("guards")
  void withoutAGuardTheWalksBreakTheLaw(String off, String hardStop, Set<Class<?>> guards) {
    var seed = Mutants.without(OrdinaryProcedure.EDITION_2022, guards, () -> LongStream.range(FIXED, FIXED + WALKS).parallel()
        .filter(walk -> new Walk(walk).walk().stream().anyMatch(broken -> broken.startsWith(hardStop))).findFirst());
    assertTrue(seed.isPresent(), "nobody noticed that " + off + " is off");
  }

  /**
   * The guards behind the hard stops (Q), the separation of duties (E) and the articles on review, notice, statement and discussion.
   * Where several stand behind one stop, all of them are off.
   */
  static Stream<Arguments> guards() {
    return Stream.of(
        off("Q1", TakenByHandler.class), off("Q2", ReviewPassed.class), off("Q2 reviewed before", ReviewedAfterHearing.class),
        off("Q2 reviewer", ReviewerIsQualified.class), off("Q3", StatementPeriodOver.class), off("Q4", NotHeavierThanNotified.class),
        off("Q4", SameBasisAsNotified.class, ChoiceReviewed.class, PenaltyLawful.class), off("Q5", PoliceTransferByPrincipal.class),
        off("Q6 Article 30", RecallIsForTheProvince.class, PenaltyLawful.class, ChoiceReviewed.class),
        off("Q6 no lapsed", RectifiedFirst.class, PenaltyLawful.class, ChoiceReviewed.class),
        off("E", DeciderIsNotHandler.class), off("E reviewed", ReviewerIsNotHandler.class), off("E heard", HostDidNotInvestigate.class),
        off("57 not", ProposalApproved.class), off("58", StatementsAnswered.class), off("60", Deliberated.class),
        off("57 nothing", ActRecorded.class), off("53 found", ActReviewed.class), off("53 another", ChoiceReviewed.class),
        off("27 fined", PenaltyLawful.class));
  }

  private static Arguments off(String hardStop, Class<?>... guards) {
    return arguments(Stream.of(guards).map(Class::getSimpleName).collect(Collectors.joining(", ")), hardStop, Set.of(guards));
  }
}
