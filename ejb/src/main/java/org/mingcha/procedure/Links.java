package org.mingcha.procedure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import org.mingcha.identity.Scope;
import org.mingcha.kernel.SubjectRef;
import org.mingcha.procedure.view.LinkView;

/** What belongs together: report and lead, lead and case. A link is stored once and walked in both directions. */
@ApplicationScoped
public class Links {

  private EntityManager em;

  protected Links() {}

  @Inject
  Links(EntityManager em) {
    this.em = em;
  }

  /** Links two things; {@code relOfTo} says what the second is to the first, {@code relOfFrom} the reverse. */
  public void add(SubjectRef from, String relOfFrom, SubjectRef to, String relOfTo) {
    em.persist(Link.between(from, relOfFrom, to, relOfTo));
  }

  /** Everything linked with this that the reader may know of, in the order in which it came. */
  public List<LinkView> of(SubjectRef subject, Scope scope) {
    return Sight.of(scope, em.createQuery("""
        select l from Link l
        where (l.fromKind = :kind and l.fromNo = :number or l.toKind = :kind and l.toNo = :number)
          and not exists (select 1 from Matter m where m.number in (l.fromNo, l.toNo) and m.number <> :number and not (%s))
        order by l.id""".formatted(Sight.JPQL), Link.class)
        .setParameter("kind", subject.kind())
        .setParameter("number", subject.number()))
        .getResultStream().map(link -> link.seenFrom(subject)).toList();
  }
}
