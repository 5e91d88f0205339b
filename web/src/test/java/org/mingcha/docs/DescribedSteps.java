package org.mingcha.docs;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mingcha.kernel.Citation;
import org.mingcha.procedure.Guard;
import org.mingcha.procedure.Matter;
import org.mingcha.procedure.Move;
import org.mingcha.shared.Citations;
import org.mingcha.shared.Texts;

/** What the description of the HTTP interface says of the steps of one procedure; the schema of each body is the file's own. */
final class DescribedSteps {

  /** More than these a guard says once, and its steps name it. */
  private static final int FEW = 6;

  private static final Pattern NAME = Pattern.compile("`([a-z-]+)`");

  private final Declared declared;
  private final Map<String, String> bodies;
  private final List<String> lines = new ArrayList<>();
  private final Map<String, Guard<?>> wordy = new TreeMap<>();

  private DescribedSteps(Declared declared, Map<String, String> bodies) {
    this.declared = declared;
    this.bodies = bodies;
  }

  /** @param present what stands there now */
  static List<String> of(Declared declared, List<String> present) {
    var steps = new DescribedSteps(declared, bodies(present));
    steps.table();
    steps.refusals();
    steps.undertakings();
    return steps.lines;
  }

  private static Map<String, String> bodies(List<String> present) {
    var bodies = new LinkedHashMap<String, String>();
    present.stream().filter(line -> line.startsWith("| `")).forEach(line -> {
      var cells = line.split(" \\| ");
      NAME.matcher(cells[0]).results().forEach(hit -> bodies.put(hit.group(1), cells[cells.length - 1].replace(" |", "").strip()));
    });
    return bodies;
  }

  private void table() {
    lines.addAll(List.of("Steps of `" + declared.edition() + "`:", "", "| action | by | from → to | brings | body |", "|---|---|---|---|---|"));
    named().forEach((name, moves) -> lines.add("| `%s` (%s) | %s | %s | %s | %s |".formatted(name, chinese(declared.component() + ".move." + name),
        moves.stream().map(move -> move.duty().role()).distinct().collect(Collectors.joining(", ")), ways(moves),
        moves.stream().flatMap(move -> move.requires().stream()).distinct().map(DescribedSteps::code).collect(Collectors.joining(", ")),
        bodies.getOrDefault(name, "?"))));
    lines.add("");
  }

  private Map<String, List<Move<?, ?>>> named() {
    var named = new LinkedHashMap<String, List<Move<?, ?>>>();
    declared.procedure().moves().forEach(move -> named.computeIfAbsent(move.name(), name -> new ArrayList<>()).add(move));
    return named;
  }

  private static String ways(List<Move<?, ?>> moves) {
    var ways = new LinkedHashMap<String, List<String>>();
    moves.forEach(move -> ways.computeIfAbsent(move.to() == move.from() ? "" : " → " + move.to(), to -> new ArrayList<>()).add(move.from().name()));
    return ways.entrySet().stream().map(way -> String.join(", ", way.getValue()) + way.getKey()).collect(Collectors.joining("; "));
  }

  private void refusals() {
    lines.addAll(List.of("Refused by the law (422) with these codes, `/problems/{code}`, and these articles:", ""));
    named().forEach((name, moves) -> {
      var said = moves.stream().flatMap(move -> move.guards().stream()).map(this::said).distinct().toList();
      if (!said.isEmpty()) {
        lines.add("- `" + name + "`: " + String.join("; ", said));
      }
    });
    wordy.values().forEach(guard -> lines.add("- *" + guard.getClass().getSimpleName() + "*: " + codes(guard)));
    lines.add("- every step: " + codes(standing()));
    var brought = brought();
    if (!brought.isEmpty()) {
      lines.add("- by what a step brings: " + brought.stream().map(DescribedSteps::code).collect(Collectors.joining(", ")));
    }
  }

  private String said(Guard<?> guard) {
    if (Refusals.of(guard).size() <= FEW) {
      return codes(guard);
    }
    wordy.put(guard.getClass().getSimpleName(), guard);
    return "*" + guard.getClass().getSimpleName() + "*";
  }

  private void undertakings() {
    var begun = Undertook.all().stream().filter(what -> what.kinds().contains(Described.kind(declared))).toList();
    if (!begun.isEmpty()) {
      lines.addAll(List.of("", "What may be begun beside the steps is refused so, before its own rules:", ""));
      begun.forEach(what -> lines.add("- `" + what.name() + "` (" + Citations.text(what.basis().value(), Locale.CHINESE) + "): "
          + Stream.concat(Stream.of(standing()), what.guards().stream()).map(DescribedSteps::codes).collect(Collectors.joining("; "))));
    }
  }

  private static Guard<Matter> standing() {
    return Undertook.standing();
  }

  /** Codes that the components of the procedure's rules throw by themselves, and those of the numbers of papers. */
  private TreeSet<String> brought() {
    var components = declared.procedure().moves().stream().flatMap(move -> move.guards().stream()).map(Object::getClass)
        .map(type -> type.getPackageName().split("\\.")[2]).collect(Collectors.toCollection(TreeSet::new));
    components.removeAll(List.of("procedure", "endorsement", "penalty"));
    components.add(declared.component());
    return components.stream().flatMap(component -> new Declared(component, declared.procedure()).sources().stream())
        .flatMap(ProcedurePage::thrown).collect(Collectors.toCollection(TreeSet::new));
  }

  private static String codes(Guard<?> guard) {
    return Refusals.of(guard).entrySet().stream().map(refusal -> code(refusal.getKey()) + articles(refusal.getValue())).collect(Collectors.joining(", "));
  }

  private static String articles(List<Citation> articles) {
    return articles.isEmpty() ? "" : articles.stream().map(one -> Citations.text(one.value(), Locale.CHINESE)).collect(Collectors.joining("、", " (", ")"));
  }

  private static String chinese(String key) {
    return Texts.in(Locale.CHINESE).of(key);
  }

  private static String code(String name) {
    return "`" + name + "`";
  }
}
