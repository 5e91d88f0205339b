package org.mingcha.penalty;

import static org.mingcha.penalty.OpenQuestion.Handling.REVIEW;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.mingcha.kernel.Basis;
import org.mingcha.kernel.Invalid;
import org.mingcha.kernel.Invalid.Violation;
import org.mingcha.kernel.RuleRefused;
import org.mingcha.penalty.BranchVerdict.HearingProspect;
import org.mingcha.penalty.RuleCondition.Case;
import org.mingcha.penalty.discretion.DiscretionBands.Band;

/**
 * Tells what may be imposed for an act, and refuses what may not (处罚依据的适用). One object for the settings of one province on one
 * day; it keeps nothing and may be asked by many at once.
 */
public final class PenaltyAssessor {

  private final RuleBook book;
  private final PenaltySettings settings;
  private final Conditions conditions;

  /** Which conditions are asked: all of them, save in the test that shows that each is needed. */
  record Conditions(EnumSet<RuleCondition> rules, EnumSet<BranchCondition> branches, EnumSet<ImpositionCondition> impositions) {

    static Conditions all() {
      return new Conditions(EnumSet.allOf(RuleCondition.class), EnumSet.allOf(BranchCondition.class), EnumSet.allOf(ImpositionCondition.class));
    }
  }

  /** By the law of this release and what the province has set. */
  public PenaltyAssessor(PenaltySettings settings) {
    this(RuleBook.shipped(), settings, Conditions.all());
  }

  PenaltyAssessor(RuleBook book, PenaltySettings settings, Conditions conditions) {
    this.book = book.with(settings.provincial());
    this.settings = settings;
    this.conditions = conditions;
  }

  /**
   * Every rule of the table, with what it allows for this act or why it does not apply.
   *
   * @throws Invalid the days of the act cannot be right, or no duty is named
   */
  public Assessment assess(ActFacts facts) {
    facts.act().demandSense(facts.on());
    var verdicts = book.ids().stream().map(id -> verdict(book.governing(id, facts).orElseThrow(), facts)).toList();
    var maxima = verdicts.stream().filter(RuleVerdict::fines)
        .filter(one -> verdicts.stream().noneMatch(leading -> leading.fines() && leading.leads(one, facts.act())))
        .map(verdict -> new Concurrence.Maximum(verdict.rule().id(), verdict.highest())).toList();
    return new Assessment(verdicts, Concurrence.of(maxima), facts.act().limitationEndsOn().orElse(null));
  }

  /**
   * Refuses a penalty that the law does not allow: the rule or branch does not apply, or the amounts and sanctions are not
   * those that it provides.
   *
   * @throws RuleRefused with the first reason and its provision
   * @throws Invalid no rule has that id, or the facts make no sense
   */
  @Basis({"SAMR-110@2025:27", "SAMR-110@2025:28", "SAMR-110@2025:29", "SAMR-110@2025:30", "SAMR-110@2025:31", "SAMR-110@2025:32",
      "SAMR-110@2025:33"})
  public void demandLawful(Imposition imposition, ActFacts facts) {
    against(imposition, facts).ifPresent(bar -> {
      throw bar.refusal();
    });
  }

  /** The first reason why a penalty is not lawful for this act; empty when it is. Faults of the facts as in {@link #demandLawful}. */
  public Optional<Bar> against(Imposition imposition, ActFacts facts) {
    return barredBy(imposition, facts);
  }

  /** Whether a rule has that id, in this release or in the province. */
  public boolean knows(String rule) {
    return !book.editions(rule).isEmpty();
  }

  /** A rule in its latest edition, of this release or of the province; empty for an id that no rule has. */
  public Optional<PenaltyRule> latest(String rule) {
    return book.editions(rule).stream().reduce((earlier, later) -> later);
  }

  /** The rules that lay down a penalty, of this release and of the province, each in its latest edition that has begun by a day. */
  public List<PenaltyRule> imposing(LocalDate day) {
    return book.ids().stream().flatMap(id -> book.editions(id).stream()
            .filter(rule -> rule.inForceFrom() == null || !rule.inForceFrom().isAfter(day)).reduce((earlier, later) -> later).stream())
        .filter(rule -> rule.nature() == PenaltyRule.Nature.PENALTY).toList();
  }

  /**
   * The same, and that the choice of the rule has been reviewed: where several fine the act the reviewer says why this one,
   * a rule with a higher fine is passed over only for a reason, and every open question has the legal reviewer's.
   *
   * @throws RuleRefused see {@link #demandLawful}
   */
  @Basis({"APL@2021:29", "SAMR-PROC@2022:50", "SAMR-PROC@2022:53"})
  public void demandReviewed(Imposition imposition, ActFacts facts, ReviewedChoice choice) {
    demandLawful(imposition, facts);
    unreviewed(imposition.rule(), imposition.fine() != null, facts, choice).ifPresent(bar -> {
      throw bar.refusal();
    });
  }

  /**
   * What the review of a rule still leaves open; empty when it is complete.
   *
   * @param fined whether it is to fine the act, so that it competes with others that do
   */
  @Basis({"APL@2021:29", "SAMR-PROC@2022:50", "SAMR-PROC@2022:53"})
  public Optional<Bar> unreviewed(String rule, boolean fined, ActFacts facts, ReviewedChoice choice) {
    var assessment = assess(facts);
    var concurrence = assessment.concurrence();
    return (fined && concurrence.several() ? unexplained(rule, concurrence, choice) : Optional.<Bar>empty())
        .or(() -> assessment.verdict(rule).orElseThrow().review().stream().filter(question -> !choice.answers(question)).sorted().findFirst()
            .map(question -> Bar.of("penalty.legal-review", "SAMR-PROC@2022:50", Map.of("question", question.id()))));
  }

  private static Optional<Bar> unexplained(String rule, Concurrence concurrence, ReviewedChoice choice) {
    return concurrence.above(rule).stream().filter(higher -> !choice.explains(higher.rule())).findFirst()
        .map(higher -> Bar.of("penalty.heavier-rule", "APL@2021:29", Map.of("rule", higher.rule(), "max", String.valueOf(higher.max()))))
        .or(() -> choice.confirmed() ? Optional.empty() : Optional.of(Bar.of("penalty.choice-unconfirmed", "APL@2021:29",
            Map.of("rules", concurrence.maxima().stream().map(Concurrence.Maximum::rule).toList()))));
  }

  /** Whether the penalty must be notified with the right of a hearing, by the province's threshold. */
  public boolean givesHearing(Imposition imposition, ActFacts facts) {
    return settings.hearing().reached(imposition, facts.offender().kind());
  }

  /** Where in its range the fine lies; empty for a penalty without one, or while the range cannot be reckoned. */
  public Optional<Band> band(Imposition imposition, ActFacts facts) {
    return imposition.fine() == null ? Optional.empty()
        : governing(imposition, facts).rule().branch(imposition.serious()).flatMap(branch -> branch.range(facts))
            .map(range -> settings.bands().of(imposition.fine(), range));
  }

  private Optional<Bar> barredBy(Imposition imposition, ActFacts facts) {
    facts.act().demandSense(facts.on());
    var verdict = verdict(governing(imposition, facts), facts);
    var source = verdict.rule().source().value();
    if (!verdict.bars().isEmpty()) {
      return Optional.of(verdict.bars().get(0));
    }
    var branch = verdict.rule().branch(imposition.serious()).map(one -> one.against(facts.offender()));
    if (branch.isEmpty()) {
      return Optional.of(Bar.of("penalty.no-serious-branch", source, Map.of()));
    }
    var open = verdict.branch(imposition.serious()).orElseThrow();
    if (!open.open()) {
      return Optional.of(open.bars().get(0));
    }
    var on = new ImpositionCondition.Case(imposition, verdict, branch.get(), facts, settings.bands());
    return conditions.impositions().stream().flatMap(condition -> condition.against(on).stream()).findFirst();
  }

  private GoverningLaw governing(Imposition imposition, ActFacts facts) {
    return book.governing(imposition.rule(), facts).orElseThrow(() -> new Invalid(List.of(Violation.of("/rule", "penalty.unknown-rule"))));
  }

  private RuleVerdict verdict(GoverningLaw law, ActFacts facts) {
    var on = new Case(law, facts, settings);
    var rule = law.rule();
    return new RuleVerdict(rule, conditions.rules().stream().flatMap(condition -> condition.against(on).stream()).toList(),
        Concurrence.finedAlready(facts).orElse(null), branch(rule, false, facts),
        rule.heavier() == null ? null : branch(rule, true, facts),
        OpenQuestion.raisedBy(on).stream().filter(question -> settings.handling(question) == REVIEW).collect(Collectors.toUnmodifiableSet()));
  }

  private BranchVerdict branch(PenaltyRule rule, boolean serious, ActFacts facts) {
    var branch = rule.branch(serious).orElseThrow().against(facts.offender());
    var bars = conditions.branches().stream().flatMap(condition -> condition.against(rule, branch, facts).stream()).toList();
    var fine = branch.range(facts).orElse(null);
    return new BranchVerdict(serious, bars, fine, branch.scales(facts), branch.missing(facts).orElse(null), branch.always(), branch.also(),
        HearingProspect.of(rule, branch, fine, facts, settings.hearing()));
  }

  /** What the province has set, as it counts here. */
  public PenaltySettings settings() {
    return settings;
  }
}
