package org.mingcha.docs;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.mingcha.procedure.Move;
import org.mingcha.shared.Texts;

/**
 * Draws a procedure: the usual course downwards, what lies beside it below, the steps between neighbours in the gap, all
 * others along lanes on the right. Ids are the names of stages and steps.
 */
final class ProcedureDrawing {

  private static final int LEFT = 16;
  private static final int BOX = 190;
  private static final int LABELS = 330;
  private static final int LANE = 16;
  private static final int ROW = 34;

  /** A step that runs along a lane, with the height at which it leaves and arrives. */
  private static final class Route {
    final Move<?, ?> move;
    int out;
    int in;

    Route(Move<?, ?> move) {
      this.move = move;
    }
  }

  private final Declared declared;
  private final List<Enum<?>> order = new ArrayList<>();
  private final Map<Enum<?>, Integer> tops = new LinkedHashMap<>();
  private final List<Route> routes = new ArrayList<>();
  private final StringBuilder svg = new StringBuilder();
  private int bottom = 12;

  private ProcedureDrawing(Declared declared) {
    this.declared = declared;
    var p = declared.procedure();
    order.addAll(p.mainPath());
    for (Enum<?> stage : p.start().getDeclaringClass().getEnumConstants()) {
      if (!order.contains(stage)) {
        order.add(stage);
      }
    }
    p.moves().stream().filter(move -> !down(move)).forEach(move -> routes.add(new Route(move)));
  }

  static String of(Declared declared) {
    var drawing = new ProcedureDrawing(declared);
    drawing.order.forEach(drawing::stage);
    drawing.routes.sort(Comparator.comparingInt((Route route) -> Math.abs(route.out - route.in)));
    drawing.routes.forEach(drawing::route);
    return drawing.framed();
  }

  private boolean down(Move<?, ?> move) {
    int from = declared.procedure().mainPath().indexOf(move.from());
    return from >= 0 && declared.procedure().mainPath().indexOf(move.to()) == from + 1;
  }

  private void stage(Enum<?> stage) {
    var ports = routes.stream().filter(route -> route.move.from() == stage || route.move.to() == stage).toList();
    int height = Math.max(50, ports(stage) * ROW + 8);
    tops.put(stage, bottom);
    int y = bottom + 8 + ROW / 2;
    for (var route : ports) {
      if (route.move.from() == stage) {
        route.out = y;
        y += ROW;
      }
      if (route.move.to() == stage) {
        route.in = y;
        y += ROW;
      }
    }
    var end = declared.procedure().ends(stage.name());
    add("<g id=\"%s\"><rect x=\"%d\" y=\"%d\" width=\"%d\" height=\"%d\" rx=\"%d\" class=\"%s\"/>", stage, LEFT, bottom, BOX, height, end ? 22 : 4, end ? "stage end" : "stage");
    add("<text x=\"%d\" y=\"%d\" class=\"zh\">%s</text><text x=\"%d\" y=\"%d\" class=\"en\">%s</text></g>", LEFT + BOX / 2, bottom + height / 2 - 3,
        word("stage." + stage, Locale.CHINESE), LEFT + BOX / 2, bottom + height / 2 + 14, word("stage." + stage, Locale.ENGLISH));
    bottom += height;
    descend(stage);
  }

  private int ports(Enum<?> stage) {
    return (int) routes.stream().mapToLong(route -> (route.move.from() == stage ? 1 : 0) + (route.move.to() == stage ? 1 : 0)).sum();
  }

  /** The gap below a stage, with the steps that lead to its neighbour. */
  private void descend(Enum<?> stage) {
    var moves = declared.procedure().moves().stream().filter(move -> move.from() == stage && down(move)).toList();
    int gap = 18 + moves.size() * ROW;
    if (!moves.isEmpty()) {
      add("<path d=\"M%d %d V%d\" marker-end=\"url(#tip)\"/>", LEFT + BOX / 2, bottom, bottom + gap - 2);
    }
    for (int i = 0; i < moves.size(); i++) {
      label(moves.get(i), LEFT + BOX / 2 + 12, bottom + 22 + i * ROW);
    }
    bottom += gap;
  }

  private void route(Route route) {
    int lane = LEFT + BOX + LABELS + LANE * (1 + routes.indexOf(route));
    add("<path d=\"M%d %d H%d V%d H%d\" marker-end=\"url(#tip)\"%s/>", LEFT + BOX, route.out, lane, route.in, LEFT + BOX + 2,
        route.move.exceptional() ? " class=\"exceptional\"" : "");
    label(route.move, LEFT + BOX + 12, route.out - 5);
  }

  private void label(Move<?, ?> move, int x, int y) {
    add("<text id=\"%s\" x=\"%d\" y=\"%d\" class=\"move\">%s · %s · %s</text>", move.name(), x, y,
        word("move." + move.name(), Locale.CHINESE), word("move." + move.name(), Locale.ENGLISH), article(move));
  }

  private static String article(Move<?, ?> move) {
    return "第" + move.basis().article() + "条";
  }

  private String word(String key, Locale locale) {
    return Texts.in(locale).of(declared.component() + "." + key).replace("&", "&amp;").replace("<", "&lt;");
  }

  private String framed() {
    int width = LEFT + BOX + LABELS + LANE * (routes.size() + 2);
    return """
        <svg xmlns="http://www.w3.org/2000/svg" width="%d" height="%d" viewBox="0 0 %d %d" role="img">
        <!-- Generated by ProcedurePagesTest from the declaration; do not edit. -->
        <title>%s</title>
        <style>rect.bg{fill:#fff} .stage{fill:#e8eff7;stroke:#12457d} .end{fill:#eef1f4;stroke:#5b6875} path{fill:none;stroke:#5b6875} .exceptional{stroke-dasharray:5 4}
        text{font-family:system-ui,"PingFang SC","Microsoft YaHei","Noto Sans CJK SC",sans-serif;fill:#1d2733} .zh{font-size:15px;font-weight:600;text-anchor:middle} .en{font-size:11px;text-anchor:middle} .move{font-size:12px}</style>
        <defs><marker id="tip" viewBox="0 0 8 8" refX="7" refY="4" markerWidth="8" markerHeight="8" orient="auto"><path d="M0 0L8 4L0 8z" style="fill:#5b6875;stroke:none"/></marker></defs>
        <rect class="bg" width="100%%" height="100%%"/>
        %s</svg>
        """.formatted(width, bottom, width, bottom, declared.edition(), svg);
  }

  private void add(String form, Object... values) {
    svg.append(form.formatted(values)).append('\n');
  }
}
