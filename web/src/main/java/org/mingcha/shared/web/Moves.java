package org.mingcha.shared.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.mingcha.procedure.view.ActionView;

/** Parts the steps of a matter for its page: what concerns the officer one by one, what another office takes by that office. */
@Named
@RequestScoped
public class Moves {

  private static final String ANOTHER_OFFICE = "identity.role";
  private static final Predicate<ActionView> FOR_OTHERS = step -> !step.allowed() && ANOTHER_OFFICE.equals(step.reason());

  @Inject private Words words;

  protected Moves() {}

  Moves(Words words) {
    this.words = words;
  }

  /** Steps that one other office takes. */
  public record ForOthers(String reason, List<ActionView> steps) {}

  /** What may be done now, and what the law or the state of things stands against. */
  public List<ActionView> own(List<ActionView> steps) {
    return steps.stream().filter(FOR_OTHERS.negate()).toList();
  }

  /** What other offices may do, in the order of the procedure. */
  public List<ForOthers> forOthers(List<ActionView> steps) {
    return steps.stream().filter(FOR_OTHERS).collect(Collectors.groupingBy(words::refusal, LinkedHashMap::new, Collectors.toList()))
        .entrySet().stream().map(office -> new ForOthers(office.getKey(), office.getValue())).toList();
  }

  /**
   * What stands against a step, for its form: the reason with its article, or that the present stage has no such step; empty where it may
   * be taken.
   */
  public String against(List<ActionView> steps, String move) {
    return steps.stream().filter(step -> step.name().equals(move)).findFirst()
        .map(step -> step.allowed() ? "" : reason(step)).orElseGet(() -> words.of("procedure.other-stage"));
  }

  /** Why it is barred, with the article that stands against it; that another office or bureau does it needs none. */
  String reason(ActionView no) {
    return no.reason().startsWith("identity.") ? words.refusal(no) : words.withBasis(words.refusal(no), no.basis());
  }
}
