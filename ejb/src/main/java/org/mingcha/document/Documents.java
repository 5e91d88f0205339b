package org.mingcha.document;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import org.mingcha.identity.Scope;
import org.mingcha.kernel.Page;
import org.mingcha.kernel.SubjectRef;
import org.mingcha.procedure.Sight;

/** The papers. Who may see them is asked of their matter. */
@ApplicationScoped
class Documents {

  private EntityManager em;

  protected Documents() {}

  @Inject
  Documents(EntityManager em) {
    this.em = em;
  }

  /** The place that the next paper of the matter gets; others who draft one wait until this transaction ends. */
  int next(SubjectRef matter) {
    em.createNativeQuery("select pg_advisory_xact_lock(hashtext('document:' || :no)) is null", Boolean.class)
        .setParameter("no", matter.number()).getSingleResult();
    return em.createQuery("select coalesce(max(d.nth), 0) + 1 from Document d where d.matter.number = :no", Integer.class)
        .setParameter("no", matter.number()).getSingleResult();
  }

  void add(Document document) {
    em.persist(document);
    em.flush();
  }

  Optional<Document> find(long id) {
    return Optional.ofNullable(em.find(Document.class, id));
  }

  /** All of a matter, in the order in which they were drafted. */
  List<Document> of(SubjectRef matter) {
    return em.createQuery("select d from Document d where d.matter.number = :no order by d.nth", Document.class)
        .setParameter("no", matter.number()).getResultList();
  }

  /** The papers that this officer issued last for this bureau, the latest first. */
  List<Document> lastOf(String officer, String bureau, int most) {
    return em.createQuery("""
        select d from Document d where d.draftedBy = :officer and d.bureau = :bureau and d.issue.at is not null
        order by d.id desc""", Document.class)
        .setParameter("officer", officer).setParameter("bureau", bureau).setMaxResults(most).getResultList();
  }

  /** The papers of every matter that the reader sees, in this state or in any, the latest first. */
  Page<DocumentRow> list(DocumentState state, Scope scope, String cursor, int limit) {
    var rows = Sight.of(scope, em.createQuery("""
        select d from Document d join Matter m on m.number = d.matter.number
        where %s and d.id < :before and (:state is null or d.state = :state)
        order by d.id desc""".formatted(Sight.JPQL), Document.class))
        .setParameter("before", cursor == null ? Long.MAX_VALUE : Long.parseLong(cursor))
        .setParameter("state", state)
        .setMaxResults(limit + 1).getResultStream().map(Document::row).toList();
    return Page.cut(rows, limit, row -> String.valueOf(row.id()));
  }

  /** What was changed is written, so that its version is the new one; a number that somebody else took fails here. */
  void flush() {
    em.flush();
  }
}
