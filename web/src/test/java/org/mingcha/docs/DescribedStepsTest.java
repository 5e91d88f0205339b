package org.mingcha.docs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The description of the HTTP interface names every step with every refusal, as the code has them. */
@DisplayName("接口说明：步骤、依据、不予受理的情形由程序生成")
class DescribedStepsTest {

  @DisplayName("每一步的阶段、职务、必填项、拒绝代码")
  @ParameterizedTest
  @MethodSource("declared")
  void theStepsAreWhatTheCodeSays(Declared declared) throws IOException {
    var steps = Described.steps(declared);
    assertEquals(steps.wanted(), steps.present(), steps.where() + "; mvn -pl ejb,web -am test -Dmingcha.docs=write writes it anew");
  }

  @DisplayName("每一步都写明请求体")
  @ParameterizedTest
  @MethodSource("declared")
  void everyStepNamesItsBody(Declared declared) throws IOException {
    var schemas = Described.schemas();
    Described.steps(declared).wanted().lines().filter(line -> line.strip().startsWith("| `")).forEach(row -> {
      var cells = row.split(" \\| ");
      var body = cells[cells.length - 1].replace("|", "").strip().split(",")[0];
      assertTrue(body.equals("none") || schemas.contains(body), row);
    });
  }

  @DisplayName("每个条件都找得到拒绝代码")
  @Test void everyGuardRefusesWithSomething() {
    var guards = Stream.concat(declared().flatMap(one -> one.procedure().moves().stream()).flatMap(move -> move.guards().stream()),
        Undertook.all().stream().flatMap(what -> what.guards().stream()));
    assertEquals(new TreeSet<>(), guards.filter(guard -> Refusals.of(guard).isEmpty()).map(guard -> guard.getClass().getSimpleName())
        .collect(Collectors.toCollection(TreeSet::new)));
  }

  @DisplayName("借他处判断的条件，拒绝代码也找得到")
  @Test void whatAGuardPassesOnIsFound() {
    var codes = Stream.concat(declared().flatMap(one -> one.procedure().moves().stream()).flatMap(move -> move.guards().stream()),
        Undertook.all().stream().flatMap(what -> what.guards().stream()))
        .collect(Collectors.toMap(guard -> guard.getClass().getSimpleName(), guard -> Refusals.of(guard).keySet(), (one, same) -> one));
    Map.of("PenaltyLawful", "penalty.rectify-first", "SummaryLawful", "penalty.under-age", "HandlersTakeHold", "measure.not-a-handler",
        "PublicByNow", "referral.secret", "ChoiceReviewed", "penalty.legal-review", "NoticeIsDue", "spotcheck.in-draft")
        .forEach((guard, code) -> assertTrue(codes.get(guard).contains(code), guard + " " + codes.get(guard)));
    assertFalse(codes.get("ChoiceReviewed").contains("penalty.rectify-first"), "a review asks nothing of the amounts");
  }

  static Stream<Declared> declared() {
    return Declared.all().stream();
  }
}
