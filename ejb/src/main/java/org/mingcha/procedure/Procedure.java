package org.mingcha.procedure;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.mingcha.calendar.LimitKind;
import org.mingcha.identity.Duty;

/**
 * A statutory procedure in one edition: its stages and the moves between them. One constant per edition; an edition
 * that has been used is never edited, a change of the law adds another. Guards, buttons, the stage diagram, the API's
 * {@code actions[]} and the generated documentation all read this one statement.
 *
 * @param <S> the stages
 * @param <M> the kind of matter that follows this procedure
 */
public final class Procedure<S extends Enum<S>, M> {

  private static final int MOST_STAGES = 18;

  private final String name;
  private final LocalDate edition;
  private final Class<S> stages;
  private final S start;
  private final Set<S> ends;
  private final List<S> mainPath;
  private final List<Move<S, M>> moves;
  private final Map<S, Duty> hands;
  private final List<LimitKind> opensWith;

  private Procedure(Builder<S, M> b) {
    name = b.name;
    edition = b.edition;
    start = b.start;
    stages = b.start.getDeclaringClass();
    ends = EnumSet.copyOf(b.ends);
    mainPath = List.copyOf(b.mainPath);
    moves = List.copyOf(b.moves);
    hands = Map.copyOf(b.hands);
    opensWith = List.copyOf(b.opensWith);
    demandSound();
  }

  /** Begins a statement: the procedure's name and the date of the rule text that it states. */
  public static <S extends Enum<S>, M> Builder<S, M> named(String name, LocalDate edition, S start) {
    return new Builder<>(name, edition, start);
  }

  /** Name and edition as stored with each matter, such as {@code lead@2021-07-15}. */
  public String edition() {
    return name + "@" + edition;
  }

  public String name() {
    return name;
  }

  public S start() {
    return start;
  }

  public boolean endsAt(S stage) {
    return ends.contains(stage);
  }

  /** Whether the stage of this name is an end. */
  public boolean ends(String stageName) {
    return endsAt(stage(stageName));
  }

  /** In whose hands the matter lies at a stage where work goes on without a step being due; null elsewhere. */
  public Duty inHandOf(String stageName) {
    return hands.get(stage(stageName));
  }

  /** The time limits that run from the opening of a matter (立案、收到材料即起算). */
  public List<LimitKind> opensWith() {
    return opensWith;
  }

  public S stage(String stageName) {
    return Enum.valueOf(stages, stageName);
  }

  /** The stages of the usual course, in order, as the stage diagram shows them. */
  public List<S> mainPath() {
    return mainPath;
  }

  public List<Move<S, M>> moves() {
    return moves;
  }

  public List<Move<S, M>> movesFrom(S stage) {
    return moves.stream().filter(move -> move.from() == stage).toList();
  }

  /** Whether any stage knows this move. */
  public boolean knows(String moveName) {
    return moves.stream().anyMatch(move -> move.name().equals(moveName));
  }

  public Optional<Move<S, M>> find(S stage, String moveName) {
    return movesFrom(stage).stream().filter(move -> move.name().equals(moveName)).findFirst();
  }

  private void demandSound() {
    var all = Arrays.asList(stages.getEnumConstants());
    demand(all.size() <= MOST_STAGES, "more than " + MOST_STAGES + " stages");
    for (var stage : all) {
      demand(stage == start || moves.stream().anyMatch(m -> m.to() == stage && m.from() != stage), stage + " is unreachable");
      demand(ends.contains(stage) || moves.stream().anyMatch(m -> m.from() == stage && m.to() != stage), stage + " has no way out");
    }
    moves.forEach(this::demandEndsHold);
    var names = moves.stream().map(m -> m.from() + "/" + m.name()).toList();
    demand(Set.copyOf(names).size() == names.size(), "two moves of one name at one stage");
  }

  /** What has ended stays as it is, unless the step says itself that it begins again; and nothing begins again that has not ended. */
  private void demandEndsHold(Move<S, M> move) {
    var leaves = ends.contains(move.from()) && move.to() != move.from();
    demand(!leaves || move.reopens(), move.from() + " is an end with a way out");
    demand(!move.reopens() || leaves && !ends.contains(move.to()), move.name() + " reopens nothing at " + move.from());
  }

  private void demand(boolean sound, String otherwise) {
    if (!sound) {
      throw new IllegalStateException(edition() + ": " + otherwise);
    }
  }

  /** Collects the statement of a procedure. */
  public static final class Builder<S extends Enum<S>, M> {

    private final String name;
    private final LocalDate edition;
    private final S start;
    private final List<S> ends = new ArrayList<>();
    private final List<S> mainPath = new ArrayList<>();
    private final List<Move<S, M>> moves = new ArrayList<>();
    private final Map<S, Duty> hands = new HashMap<>();
    private final List<LimitKind> opensWith = new ArrayList<>();

    private Builder(String name, LocalDate edition, S start) {
      this.name = name;
      this.edition = edition;
      this.start = start;
    }

    @SafeVarargs
    public final Builder<S, M> mainPath(S... stages) {
      mainPath.addAll(List.of(stages));
      return this;
    }

    @SafeVarargs
    public final Builder<S, M> endsAt(S... stages) {
      ends.addAll(List.of(stages));
      return this;
    }

    /** Names the time limits that run from the opening of a matter. */
    public Builder<S, M> opensWith(LimitKind... kinds) {
      opensWith.addAll(List.of(kinds));
      return this;
    }

    /** Says who works at a stage while no step is due. */
    public Builder<S, M> inHandOf(Duty duty, S stage) {
      hands.put(stage, duty);
      return this;
    }

    /** Adds a move; {@code more} names its required fields and its guards. */
    public Builder<S, M> move(String moveName, S from, S to, Duty duty, String basis, Consumer<MoveTerms<M>> more) {
      var terms = new MoveTerms<M>();
      more.accept(terms);
      moves.add(terms.move(moveName, from, to, duty, basis));
      return this;
    }

    public Procedure<S, M> build() {
      return new Procedure<>(this);
    }
  }
}
