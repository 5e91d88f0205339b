package org.mingcha.enforcement;

import static org.mingcha.calendar.Published.CALENDAR;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import org.mingcha.calendar.China;
import org.mingcha.calendar.DayUnit;
import org.mingcha.calendar.LimitKind;
import org.mingcha.identity.Officer;
import org.mingcha.identity.Yuhang;
import org.mingcha.kernel.Conflict;
import org.mingcha.kernel.Invalid;
import org.mingcha.kernel.NotFound;
import org.mingcha.kernel.NotPermitted;
import org.mingcha.kernel.RuleRefused;
import org.mingcha.kernel.Stale;
import org.mingcha.lead.LeadWalk;
import org.mingcha.procedure.Move;
import org.mingcha.procedure.Permission;
import org.mingcha.procedure.view.StepView;

/**
 * One case that random officers take wherever they are let, from its lead on, on days that go on at random. It goes through the doors
 * of the desks: permission, then the case's own methods; a refused step leaves it as it was.
 */
final class Walk {

  private static final LocalDate FROM = LocalDate.parse("2026-12-01");
  private static final int MOST = 90;
  private static final Set<String> ASIDE = Set.of("suspend", "terminate", "transfer", "transfer-to-police", "report-crime", "decline-police-transfer", "submit-legal-review", "extend", "extend-by-panel",
      "extend-review", "return-penalty", "decide-no-penalty", "close-otherwise", "record-publicity", "annul", "record-act-facts",
      "end-hearing", "reschedule-hearing", "grant-deferral", "record-remedy", "record-remedy-end");
  private static final List<Move<Stage, EnforcementCase>> ALL = OrdinaryProcedure.EDITION_2022.moves();

  private final long seed;
  private final SplittableRandom dice;
  private final WalkWorld world;
  /** Whether nobody thinks of writing down what was found. */
  private final boolean careless;
  private EnforcementCase aCase;
  private LocalDate today = FROM;
  private int taken;

  Walk(long seed) {
    this.seed = seed;
    dice = new SplittableRandom(seed);
    world = new WalkWorld(dice);
    careless = dice.nextInt(8) == 0;
  }

  /** The first hard stops that were broken; empty for a lawful walk. */
  List<String> walk() {
    var filed = LeadWalk.filed(dice, FROM, WalkWorld.OFFICERS, world.register, WalkWorld.PARTY);
    if (filed.isEmpty()) {
      return List.of();
    }
    aCase = EnforcementCase.filed("余市监案〔2026〕1号", Yuhang.BUREAU, filed.get());
    today = China.dateOf(filed.get().at());
    var broken = new HardStops(aCase, world).broken();
    for (int tried = 0; tried < MOST && broken.isEmpty() && !leftInTheArchive(); tried++) {
      world.turn(dice, taken);
      today = today.plusDays(days());
      var move = move();
      if (tried(move, somebody(move))) {
        broken = new HardStops(aCase, world).broken();
      }
    }
    return broken;
  }

  /** Most archived cases rest; some are contested or annulled yet. */
  private boolean leftInTheArchive() {
    return aCase.stage().equals(Stage.ARCHIVED.name()) && dice.nextInt(4) > 0;
  }

  private boolean tried(Move<Stage, EnforcementCase> wanted, Officer who) {
    aCase.reckoned(world.knownTo(who));
    aCase.findings().knows(world.history());
    try {
      var move = Permission.demand(aCase, wanted.name(), aCase.version() + (dice.nextInt(50) == 0 ? 1 : 0), who);
      new WalkStep(aCase, world, dice, who.acting(move.duty()), now()).take(move.name());
      starts(move);
      taken++;
      return true;
    } catch (RuleRefused | Conflict | NotPermitted | NotFound | Stale | Invalid no) {
      return false;
    } finally {
      aCase.intend(null);
    }
  }

  /** The time that the step starts, as the case names it and the calendar of the release counts it. */
  private void starts(Move<?, ?> move) {
    move.limits().stream().filter(effect -> effect.effect().name().equals("STARTS")).map(effect -> effect.kind()).forEach(this::start);
  }

  private void start(LimitKind kind) {
    var term = aCase.term(kind, today);
    if (term.unit() == DayUnit.HOUR) {
      return; // no hard stop asks for hours
    }
    world.dueOn.put(kind, CALENDAR.deadline(term.from(), term.length(), term.unit()).dueOn());
  }

  /** Often what the case waits for, mostly a step of the stage, and rarely one that leads aside. */
  private Move<Stage, EnforcementCase> move() {
    var stage = Stage.valueOf(aCase.stage());
    var here = OrdinaryProcedure.EDITION_2022.movesFrom(stage);
    if (stage == Stage.INVESTIGATING && aCase.findings().count() == 0 && !careless && dice.nextInt(3) > 0) {
      return OrdinaryProcedure.EDITION_2022.find(stage, "record-act-facts").orElseThrow();
    }
    if (dice.nextInt(3) == 0) {
      var waits = Permission.view(aCase, Yuhang.FROM_HANGZHOU, today).nextMove();
      return OrdinaryProcedure.EDITION_2022.find(stage, waits == null ? "" : waits).orElse(here.get(dice.nextInt(here.size())));
    }
    var from = dice.nextInt(8) == 0 || here.isEmpty() ? ALL : here;
    for (int draw = 0; draw < 20; draw++) {
      var move = from.get(dice.nextInt(from.size()));
      if (!ASIDE.contains(move.name()) || dice.nextInt(60) == 0) {
        return move;
      }
    }
    return from.get(0);
  }

  /** Mostly somebody whose office it is. */
  private Officer somebody(Move<?, ?> move) {
    var any = WalkWorld.OFFICERS.get(dice.nextInt(WalkWorld.OFFICERS.size()));
    if (dice.nextInt(4) == 0) {
      return any;
    }
    var able = WalkWorld.OFFICERS.stream().filter(officer -> officer.has(move.duty())).toList();
    return able.get(dice.nextInt(able.size()));
  }

  private int days() {
    return dice.nextInt(3) > 0 ? 0 : dice.nextInt(6) == 0 ? dice.nextInt(20) : dice.nextInt(3);
  }

  private Instant now() {
    return today.atTime(10, 0).atZone(China.ZONE).toInstant();
  }

  long seed() {
    return seed;
  }

  /** Which kinds of steps the walk took. */
  Set<String> reached() {
    return aCase == null ? Set.of("not filed") : steps().stream().map(StepView::move).collect(Collectors.toSet());
  }

  /** The walk in words, for whoever has to find out what went wrong. */
  String told() {
    return steps().stream().map(step -> step.move() + " by " + step.user() + " on " + China.dateOf(step.at()))
        .collect(Collectors.joining("\n"));
  }

  private List<StepView> steps() {
    return Permission.view(aCase, Yuhang.FROM_HANGZHOU, today).steps();
  }
}
