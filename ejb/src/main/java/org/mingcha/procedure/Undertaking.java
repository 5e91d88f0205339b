package org.mingcha.procedure;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.mingcha.identity.Duty;
import org.mingcha.identity.Officer;
import org.mingcha.kernel.Citation;
import org.mingcha.kernel.RuleRefused;
import org.mingcha.procedure.view.ActionView;

/**
 * What an inspector may begin in a matter or out of it, beside the steps of its procedure (另行开展): an order, a measure, a piece of evidence.
 * The component that begins it keeps it as a bean and asks it first, so that the button and the refusal are one answer. What depends on more
 * than the matter and who acts, the component refuses by itself.
 *
 * @param name as pages know it
 * @param basis the article that provides for it
 * @param kinds of matters in which or out of which it may be begun
 * @param guards what the law asks of the matter and of who acts; that one need not stay away is always asked, and before them
 */
public record Undertaking(String name, Citation basis, Set<String> kinds, List<Guard<Matter>> guards) {

  private static final Guard<Matter> STANDING = new NeedNotStayAway();

  /** One that these guards stand before. */
  @SafeVarargs
  public static Undertaking of(String name, String basis, Set<String> kinds, Guard<Matter>... guards) {
    return new Undertaking(name, Citation.of(basis), Set.copyOf(kinds), List.of(guards));
  }

  /** Refuses with the article what must not be begun now, or not by this officer; office and bureau are asked by whoever calls. */
  public void demand(Matter matter, Officer officer) {
    if (check(matter, officer.user()) instanceof Verdict.Refused no) {
      throw new RuleRefused(no.code(), no.basis(), no.facts());
    }
  }

  /** What the law says against this officer's beginning it. */
  public Verdict check(Matter matter, String user) {
    var occasion = new Occasion(null, user);
    return Stream.concat(Stream.of(STANDING), guards.stream()).map(guard -> guard.check(matter, occasion))
        .filter(Verdict.Refused.class::isInstance).findFirst().orElseGet(Verdict::allowed);
  }

  /** It as an open action, before anybody has been asked. */
  ActionView open() {
    return new ActionView(name, true, null, Map.of(), basis.value(), Duty.INSPECTOR.role(), List.of());
  }
}
