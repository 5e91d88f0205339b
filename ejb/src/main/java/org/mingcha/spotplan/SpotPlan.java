package org.mingcha.spotplan;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.mingcha.endorsement.Endorsable;
import org.mingcha.endorsement.Endorsement;
import org.mingcha.identity.BureauView;
import org.mingcha.kernel.Actor;
import org.mingcha.kernel.Citation;
import org.mingcha.kernel.Invalid;
import org.mingcha.kernel.Invalid.Violation;
import org.mingcha.kernel.RuleRefused;
import org.mingcha.procedure.Editions;
import org.mingcha.procedure.Handler;
import org.mingcha.procedure.Matter;

/** A plan of spot checks (监督抽查计划): secret until it ends, for whoever knows it knows who will be checked. */
@Entity
@Table(name = "spot_plan")
@DiscriminatorValue(SpotPlanDesk.KIND)
class SpotPlan extends Matter implements Endorsable {

  private static final Citation PLAN = Citation.of("SAMR-110@2025:21");

  @Column(name = "plan_year")
  private int year;
  private String purpose;
  private String monitoring;
  @Embedded private Endorsement signatures;
  private int openChecks;

  @ElementCollection
  @CollectionTable(name = "spot_plan_line", joinColumns = @JoinColumn(name = "plan_id"))
  @OrderColumn(name = "position")
  private List<PlanLine> lines = new ArrayList<>();

  protected SpotPlan() {}

  private SpotPlan(String number, BureauView bureau, PlanDraft draft, Instant at) {
    super(number, bureau, draft.title(), List.of(), at);
    say(draft);
    keepSecret();
  }

  /** A plan drafted by this officer, who keeps it. */
  static SpotPlan drafted(String number, BureauView bureau, PlanDraft draft, Handler drafter, Instant at) {
    var plan = new SpotPlan(number, bureau, draft, at);
    plan.handOver(List.of(drafter));
    return plan;
  }

  @Override
  public String kind() {
    return SpotPlanDesk.KIND;
  }

  @Override
  protected Editions<SpotPlan> editions() {
    return PlanProcedure.EDITIONS;
  }

  void revise(PlanDraft draft, Actor by, Instant at) {
    take("revise-plan", by, at, null);
    say(draft);
    rename(draft.title());
  }

  /** {@code monitored} says how the plan takes the results of monitoring into account, or why not; null where there are none. */
  void propose(Actor by, String reason, String monitored, Instant at) {
    take("propose-plan", by, at, reason);
    monitoring = monitored;
    signatures = Endorsement.proposedBy(by);
    settle(at);
  }

  void endorsed(Actor by, String opinion, Instant at) {
    take("endorse-plan", by, at, opinion);
    signatures = endorsement().endorsedBy(by);
    settle(at);
  }

  void decided(String move, Actor by, String opinion, Instant at) {
    take(move, by, at, opinion);
  }

  void close(Actor by, String reason, Instant at) {
    take("close-plan", by, at, reason);
  }

  /** Gives out one batch of a line, from 1 on. Refused unless the plan is approved and the budget holds out. */
  PlannedBatch giveOut(int lineNumber) {
    if (!stage().equals(PlanStage.APPROVED.name())) {
      throw new RuleRefused("spotplan.not-approved", PLAN, Map.of("plan", number()));
    }
    if (lineNumber < 1 || lineNumber > lines.size()) {
      throw new Invalid(List.of(Violation.of("/line", "spotplan.no-such-line")));
    }
    var line = lines.get(lineNumber - 1);
    if (line.left() == 0) {
      throw new RuleRefused("spotplan.budget-spent", PLAN, Map.of("batches", line.batches()));
    }
    lines.set(lineNumber - 1, line.oneMore());
    openChecks++;
    return new PlannedBatch(ref(), lineNumber, line);
  }

  void checkEnded() {
    openChecks--;
  }

  @Override
  public Endorsement endorsement() {
    return Endorsement.of(signatures);
  }

  /** The platforms that its lines name, each once. */
  List<String> platforms() {
    return lines.stream().flatMap(line -> line.platformList().stream()).distinct().toList();
  }

  PlanFacts facts() {
    return new PlanFacts(year, purpose, monitoring, List.copyOf(lines), endorsement().proposer(), endorsement().endorser(), openChecks);
  }

  private void say(PlanDraft draft) {
    year = draft.year();
    purpose = draft.purpose();
    lines.clear();
    lines.addAll(draft.lines());
  }
}
