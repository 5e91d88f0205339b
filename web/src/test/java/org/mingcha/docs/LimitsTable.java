package org.mingcha.docs;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mingcha.calendar.LimitKind;
import org.mingcha.calendar.PauseGround;
import org.mingcha.procedure.LimitEffect;

/** 期限: every limit that a matter of a procedure can have, from its steps and from what is declared beside them. */
final class LimitsTable {

  private static final Map<LimitKind, String> LENGTHS = Map.of(LimitKind.SCHEDULE_HEARING, "as law/hearing.json sets it (`scheduleWithin`)",
      LimitKind.REPORT_HEARING, "as law/hearing.json sets it (`reportWithin`)", LimitKind.RECTIFY, "as the order sets it",
      LimitKind.SIGN_FOR_REFERRAL, "as the bureau's setting sets it");

  private final Declared declared;

  private LimitsTable(Declared declared) {
    this.declared = declared;
  }

  /** The kinds that a matter can have. */
  static Set<LimitKind> kinds(Declared declared) {
    var kinds = EnumSet.noneOf(LimitKind.class);
    kinds.addAll(declared.procedure().opensWith());
    effects(declared).forEach(effect -> kinds.add(effect.effect().kind()));
    LimitInCode.of(declared).forEach(one -> kinds.add(one.kind()));
    return kinds;
  }

  static List<String> of(Declared declared) {
    var kinds = kinds(declared);
    if (kinds.isEmpty()) {
      return List.of();
    }
    var lines = new ArrayList<>(List.of("## 期限 · Limits", "", "Every limit that such a matter can have, also those that start beside the steps.", "",
        "| limit | length | article | starts | ends, pauses |", "|---|---|---|---|---|"));
    kinds.forEach(kind -> lines.add(new LimitsTable(declared).row(kind)));
    lines.add("");
    return lines;
  }

  /** In words; what no statute sets is set elsewhere, and never nothing. */
  static String length(LimitKind kind) {
    return kind.length() > 0 ? kind.length() + " " + ProcedurePage.both("calendar.unit." + kind.unit())
        : LENGTHS.getOrDefault(kind, "no number of the statute's own");
  }

  private String row(LimitKind kind) {
    var said = LimitInCode.of(declared).filter(one -> one.kind() == kind).toList();
    var length = said.stream().map(LimitInCode::length).filter(Objects::nonNull).findFirst().orElseGet(() -> length(kind));
    var starts = new ArrayList<String>();
    if (declared.procedure().opensWith().contains(kind)) {
      starts.add("the opening of the matter");
    }
    starts.addAll(steps(kind, EnumSet.of(LimitEffect.Effect.STARTS)));
    said.stream().map(LimitInCode::starts).filter(Objects::nonNull).forEach(starts::add);
    var ends = new ArrayList<>(steps(kind, EnumSet.complementOf(EnumSet.of(LimitEffect.Effect.STARTS))));
    said.forEach(one -> ends.add(one.ends()));
    if (!kind.pausedBy().isEmpty()) {
      ends.add("may stand still for " + kind.pausedBy().stream().sorted().map(LimitsTable::ground).collect(Collectors.joining(", ")));
    }
    return "| " + ProcedurePage.both("calendar.limit." + kind) + " | " + length + " | " + kind.bases().stream().map(ProcedurePage::article)
        .collect(Collectors.joining("; ")) + " | " + String.join("; ", starts) + " | " + (ends.isEmpty() ? "runs out" : String.join("; ", ends)) + " |";
  }

  private static String ground(PauseGround ground) {
    return ProcedurePage.both("calendar.ground." + ground);
  }

  private List<String> steps(LimitKind kind, Set<LimitEffect.Effect> wanted) {
    var steps = new EnumMap<LimitEffect.Effect, List<String>>(LimitEffect.Effect.class);
    effects(declared).filter(one -> one.effect().kind() == kind && wanted.contains(one.effect().effect()))
        .forEach(one -> steps.computeIfAbsent(one.effect().effect(), effect -> new ArrayList<>()).add("`" + one.move() + "`"));
    return steps.entrySet().stream().map(effect -> (effect.getKey() == LimitEffect.Effect.STARTS ? "" : ProcedurePage.EFFECTS.get(effect.getKey()) + ": ")
        + effect.getValue().stream().distinct().collect(Collectors.joining(", "))).toList();
  }

  private record Effect(String move, LimitEffect effect) {}

  private static Stream<Effect> effects(Declared declared) {
    return declared.procedure().moves().stream().flatMap(move -> move.limits().stream().map(effect -> new Effect(move.name(), effect)));
  }
}
