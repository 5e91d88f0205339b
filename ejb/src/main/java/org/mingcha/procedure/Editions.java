package org.mingcha.procedure;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * The editions of one procedure (程序的版本), the first one first. A matter opens under the edition in force on that day and
 * is read with it to its end, whatever the law says later; each edition may have stages of its own.
 *
 * @param <M> the kind of matter that follows this procedure
 */
public final class Editions<M> {

  private record Term<M>(LocalDate from, Procedure<?, M> procedure) {}

  private final List<Term<M>> terms;

  private Editions(List<Term<M>> terms) {
    this.terms = List.copyOf(terms);
  }

  /** The edition from which the system knows this procedure; it holds for every day before a later one is in force. */
  public static <M> Editions<M> startingWith(Procedure<?, M> first) {
    return new Editions<>(List.of(new Term<>(LocalDate.MIN, first)));
  }

  /** These editions and a further one, for matters that open on its first day in force or later. */
  public Editions<M> followedBy(LocalDate inForceFrom, Procedure<?, M> next) {
    var last = terms.get(terms.size() - 1);
    if (!inForceFrom.isAfter(last.from()) || !next.name().equals(last.procedure().name()) || knows(next.edition())) {
      throw new IllegalStateException(next.edition() + " does not follow " + last.procedure().edition());
    }
    var more = new ArrayList<>(terms);
    more.add(new Term<>(inForceFrom, next));
    return new Editions<>(more);
  }

  /** The edition for a matter that opens on this day in Asia/Shanghai. */
  public Procedure<?, M> inForceOn(LocalDate day) {
    return terms.stream().filter(term -> !term.from().isAfter(day)).reduce((earlier, later) -> later).orElseThrow().procedure();
  }

  /** The edition of a matter, by the name stored with it. One that this release does not know is a fault, not a choice. */
  public Procedure<?, M> named(String edition) {
    return terms.stream().<Procedure<?, M>>map(Term::procedure).filter(procedure -> procedure.edition().equals(edition)).findFirst()
        .orElseThrow(() -> new IllegalStateException("no such edition: " + edition));
  }

  private boolean knows(String edition) {
    return terms.stream().anyMatch(term -> term.procedure().edition().equals(edition));
  }
}
