package org.mingcha.procedure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.mingcha.audit.AuditChain;
import org.mingcha.cover.Covers;
import org.mingcha.identity.CurrentOfficer;
import org.mingcha.kernel.Actor;

/** The frame of every command on a matter of whatever kind: permit, do, follow the time limits, record. */
@ApplicationScoped
public class MatterCommands {

  /** Among the facts of a command: the paper that proves a pause (文书号). */
  public static final String DOCUMENT_NO = "documentNo";
  /** Among the facts of a command: a paper of another matter, or made outside, that the step takes note of. */
  public static final String NOTED_NO = "notedDocumentNo";
  /** Among the facts of a command: the day on which it was done, where it is recorded later; limits that the step begins or meets go by it. */
  public static final String DONE_ON = "doneOn";
  /** Among the facts of a command: why. */
  public static final String REASON = "reason";

  /** What a command does to its matter, for whom, when. It takes the step that the command is named by. */
  @FunctionalInterface
  public interface Command<M extends Matter> {
    void run(M matter, Actor by, Instant at);
  }

  private CurrentOfficer current;
  private Matters matters;
  private StepLimits limits;
  private AuditChain audit;
  private Event<StepTaking> taking;
  private Covers covers;
  private Clock clock;

  protected MatterCommands() {}

  @Inject
  MatterCommands(CurrentOfficer current, Matters matters, StepLimits limits, AuditChain audit, Event<StepTaking> taking, Covers covers,
      Clock clock) {
    this.current = current;
    this.matters = matters;
    this.limits = limits;
    this.audit = audit;
    this.taking = taking;
    this.covers = covers;
    this.clock = clock;
  }

  /**
   * Runs a step of the calling officer with everything around it, in the caller's transaction. The refusals are those of
   * {@link Permission#demand} and of the step's guards.
   *
   * @param version the version that the officer decided on
   * @param told facts for the record that the matter itself does not keep
   */
  public <M extends Matter> M run(M matter, int version, String step, Map<String, ?> told, Command<M> command) {
    var officer = current.get();
    var move = Permission.demand(matter, step, version, officer);
    matters.hold(matter, version);
    var coverFor = covers.whom(officer.user(), move.duty(), matter.handlers().stream().map(Handler::user).toList(), Steps.day(clock.instant()));
    return carryOut(matter, move, told, coverFor.isEmpty() ? Map.of() : Map.of("coverFor", coverFor), officer.acting(Permission.office(move, officer)),
        clock.instant(), command);
  }

  /**
   * Runs a step that another bureau's step on a matter of its own brings with it (如对方签收). Whoever acts has been permitted
   * there; stage and guards are asked here as ever.
   */
  public <M extends Matter> M follow(M matter, String step, Map<String, ?> told, Actor by, Instant at, Command<M> command) {
    return carryOut(matter, matter.requireMove(step), told, Map.of(), by, at, command);
  }

  private <M extends Matter> M carryOut(M matter, Move<?, ?> move, Map<String, ?> told, Map<String, ?> cover, Actor by, Instant at,
      Command<M> command) {
    var before = matter.stage();
    command.run(matter, by, at); // may still add to what is told
    taking.fire(new StepTaking(matter.ref(), matter.bureau(), move.name(), Map.copyOf(known(told)), by, at));
    limits.taken(matter, move, told.get(DONE_ON) instanceof LocalDate day ? day : Steps.day(at), (String) told.get(DOCUMENT_NO), (String) told.get(REASON));
    var facts = new HashMap<String, Object>(told);
    facts.putAll(cover);
    facts.putAll(Map.of("from", before, "to", matter.stage(), "handlers",
        matter.handlers().stream().map(Handler::user).toList()));
    audit.record(matter.ref(), move.name(), by, facts);
    return matter;
  }

  private static Map<String, Object> known(Map<String, ?> told) {
    var known = new HashMap<String, Object>(told);
    known.values().removeIf(Objects::isNull);
    return known;
  }
}
