package org.mingcha.shared.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mingcha.kernel.SubjectRef;
import org.mingcha.procedure.view.ActionView;

/** The buttons of one place of a page for what may be undertaken beside the steps: those that can be pressed, and those that cannot. */
public record Doors(List<Door> open, List<Barred> barred) {

  /** A button: what it says, and where it leads. */
  public record Door(String label, String address) {}

  /** Buttons that the same stands against. */
  public record Barred(String reason, List<Door> doors) {}

  /**
   * One for each way on which there is an answer; none for what is not undertaken in matters of this kind.
   *
   * @param words the text of a key
   * @param reason why an action is barred, with the article
   */
  static Doors of(SubjectRef matter, List<ActionView> answers, List<Way> ways, Function<String, String> words, Function<ActionView, String> reason) {
    var open = ways.stream().flatMap(way -> answers(way, answers).filter(ActionView::allowed).map(yes -> door(way, matter, words))).toList();
    var barred = ways.stream().flatMap(way -> answers(way, answers).filter(no -> !no.allowed())
        .map(no -> Map.entry(reason.apply(no), door(way, matter, words))))
        .collect(Collectors.groupingBy(Map.Entry::getKey, LinkedHashMap::new, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    return new Doors(open, barred.entrySet().stream().map(one -> new Barred(one.getKey(), one.getValue())).toList());
  }

  private static Stream<ActionView> answers(Way way, List<ActionView> answers) {
    return answers.stream().filter(answer -> answer.name().equals(way.undertaking()));
  }

  private static Door door(Way way, SubjectRef matter, Function<String, String> words) {
    return new Door(words.apply(way.label()), way.from(matter));
  }
}
