package org.mingcha.procedure;

import jakarta.persistence.CascadeType;
import jakarta.persistence.DiscriminatorColumn;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Inheritance;
import jakarta.persistence.InheritanceType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.mingcha.calendar.LimitKind;
import org.mingcha.calendar.Term;
import org.mingcha.identity.BureauView;
import org.mingcha.identity.Duty;
import org.mingcha.kernel.Actor;
import org.mingcha.kernel.Conflict;
import org.mingcha.kernel.NotFound;
import org.mingcha.kernel.RuleRefused;
import org.mingcha.kernel.Stale;
import org.mingcha.kernel.SubjectRef;
import org.mingcha.procedure.view.ActionView;
import org.mingcha.procedure.view.MatterView;
import org.mingcha.procedure.view.StepView;

/**
 * A piece of work that follows a statutory procedure: a lead, a case, later an interview, a spot check and so on. It
 * holds what all of them share, so that lists, searches, limits and approvals treat every kind alike. The stage is a
 * stored column, and {@link #take} is the one method that writes it.
 */
@Entity
@Table(name = "matter")
@Inheritance(strategy = InheritanceType.JOINED)
@DiscriminatorColumn(name = "kind")
public abstract class Matter extends Registered {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "matter_seq")
  @SequenceGenerator(name = "matter_seq", allocationSize = 50)
  private Long id;

  @Version private int version;
  private String stage;
  private String edition;
  private String awaits;
  private String nextMove;
  private String escalatedTo;
  private String namedOfficer;
  @Embedded private AgreedDay agreed;
  private Instant closedAt;

  @OneToMany(cascade = CascadeType.PERSIST)
  @JoinColumn(name = "matter_id", nullable = false, updatable = false)
  @OrderBy("id")
  private List<Step> steps = new ArrayList<>();

  protected Matter() {}

  /** Whose turn it is: the duty that is waited for, and the step; null where time has to pass. */
  public record Turn(String awaits, String next) {}

  /** A matter opened at the start of its procedure. */
  protected Matter(String number, BureauView bureau, String title, List<InvolvedParty> parties, Instant at) {
    this(number, bureau, title, parties, at, null);
  }

  /** The same, for a kind that follows several procedures: {@code chosen} are the editions of the one that it follows. */
  protected Matter(String number, BureauView bureau, String title, List<InvolvedParty> parties, Instant at, Editions<?> chosen) {
    super(number, bureau, title, at);
    concern(parties);
    var inForce = (chosen == null ? editions() : chosen).inForceOn(Steps.day(at));
    this.stage = inForce.start().name();
    this.edition = inForce.edition();
    if (chosen == null) {
      waitFor(turn(at), at);
    }
  }

  /** The kind as the API names it, such as {@code leads}. */
  public abstract String kind();

  /** The editions of this kind's procedure; the matter keeps the one under which it opened. */
  protected abstract Editions<?> editions();

  Procedure<?, ?> procedure() {
    return editions().named(edition);
  }

  public SubjectRef ref() {
    return new SubjectRef(kind(), number());
  }

  public String stage() {
    return stage;
  }

  /** When it ended, null while it goes on, and again once a step took it out of its end. */
  protected Instant closedAt() {
    return closedAt;
  }

  /** When it ended, for whoever writes of it; null while it goes on. */
  public Instant endedAt() {
    return closedAt;
  }

  public int version() {
    return version;
  }

  /**
   * From when and for how long a limit runs that a step starts: as the law says, from the day of the step. A matter whose
   * own paper sets the time answers with that.
   */
  protected Term term(LimitKind kind, LocalDate on) {
    return Term.of(kind, on);
  }

  /**
   * The day on which that was done which a limit asks for: the day of the step that records it. A matter that knows when it happened
   * answers with that.
   */
  protected LocalDate doneOn(LimitKind kind, LocalDate on) {
    return on;
  }

  /** Login of whom it names for steps that are its own and no office's, such as the host of its hearing; null for nobody. */
  protected String names() {
    return null;
  }

  /** The day in Asia/Shanghai on which a step of this name was taken last; null while none was. */
  public LocalDate lastTaken(String moveName) {
    var last = Steps.last(steps, moveName);
    return last == 0 ? null : Steps.day(steps.get(last - 1).view().at());
  }

  /** The steps of these names that were taken, in order. */
  public List<StepView> stepsNamed(Collection<String> moveNames) {
    return steps.stream().map(Step::view).filter(step -> moveNames.contains(step.move())).toList();
  }

  /** Whether the one step was taken, last of all, after the other. */
  public boolean takenAfter(String moveName, String other) {
    return Steps.last(steps, moveName) > Steps.last(steps, other);
  }

  /** Refuses when the caller decided on an older version (412), saying what changed since. */
  public void requireVersion(int expected) {
    if (version != expected) {
      throw new Stale(Steps.last(this, steps));
    }
  }

  /** Refuses an action that the procedure does not know (404) or that belongs to another stage (409). */
  public Move<?, ?> requireMove(String moveName) {
    if (!procedure().knows(moveName)) {
      throw new NotFound("action", moveName);
    }
    return Steps.move(this, moveName).orElseThrow(() -> new Conflict("procedure.other-stage", Steps.last(this, steps)));
  }

  /** Takes a step, or refuses with the article. Writes the stage and the step together; nothing else writes either. */
  protected void take(String moveName, Actor by, Instant at, String note) {
    var move = requireMove(moveName);
    if (Steps.check(this, move, new Occasion(Steps.day(at), by.user())) instanceof Verdict.Refused no) {
      throw new RuleRefused(no.code(), no.basis(), no.facts());
    }
    steps.add(Step.taken(move, by, at, note));
    stage = move.to().name();
    escalatedTo = null;
    settle(at);
  }

  /** How many officers have to handle it at least; a kind for which the law names more says so. */
  public int handlersNeeded() {
    return 1;
  }

  /** Puts another officer in the place of one who handles it (变更办案人员), and notes that as a step of its own. */
  public void entrust(String from, Handler to, Actor by, Instant at, String reason) {
    replace(from, to, at);
    steps.add(Step.handedOver(stage, by, at, reason));
    settle(at);
  }

  /** Refuses what nobody does any more once the matter has ended; the facts say how it ended. */
  public void demandOpen() {
    if (closedAt != null) {
      throw new Conflict("procedure.ended", Steps.last(this, steps));
    }
  }

  /** The same, unless some step is still to be had of it, as of a case in the archive that may be contested. */
  public void demandNotOver() {
    if (Steps.movesFrom(this).isEmpty()) {
      demandOpen();
    }
  }

  /** What it is about in the words of the law (案由), once that was found; null before, and for kinds that find nothing. */
  public String cause() {
    return null;
  }

  /** What happened last, for somebody who was too late: action, user, name and time. */
  public Map<String, Object> lastStep() {
    return Steps.last(this, steps);
  }

  /** Whether this officer took a step in it by that office. */
  public boolean tookStep(String user, Duty duty) {
    return steps.stream().anyMatch(step -> step.by(user, duty));
  }

  /** Whose turn it is on that day: the duty, and the first step that is lawful then. */
  public Turn turn(Instant at) {
    var next = Steps.next(this, Steps.day(at));
    var duty = next == null ? procedure().inHandOf(stage) : next.duty();
    return new Turn(duty == null ? null : duty.name(), next == null ? null : next.name());
  }

  /** Recomputes whose turn it is, and whether the matter has ended, after something other than a step has changed, too. */
  protected final void settle(Instant at) {
    waitFor(turn(at), at);
    namedOfficer = names();
  }

  private void waitFor(Turn turn, Instant at) {
    awaits = turn.awaits();
    nextMove = turn.next();
    closedAt = !Steps.ended(this) ? null : closedAt == null ? at : closedAt;
  }

  /** Shows the matter to this office too, beside the one whose turn it is, until the next step is taken (升级提醒). */
  protected final void escalate(Duty duty) {
    escalatedTo = duty.name();
  }

  /** Notes the next {@link AgreedDay}, in place of the one before; null for both when nothing is expected. */
  protected final void expect(String what, LocalDate on) {
    agreed = on == null ? null : new AgreedDay(what, on);
  }

  MatterView view(List<ActionView> actions) {
    return new MatterView(kind(), number(), title(), stage, bureau(), bureauPath(), edition, awaits, nextMove,
        parties().stream().map(InvolvedParty::masked).toList(),
        handlers(), steps.stream().map(Step::view).toList(), Steps.path(this, steps), secret(), actions, openedAt(), closedAt, version);
  }
}
