package org.mingcha.evidence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.mingcha.identity.Scope;
import org.mingcha.kernel.SubjectRef;
import org.mingcha.procedure.Sight;

/** The pieces of evidence. Who may see them is asked of their matter before. */
@ApplicationScoped
class Pieces {

  private EntityManager em;

  protected Pieces() {}

  @Inject
  Pieces(EntityManager em) {
    this.em = em;
  }

  /** The number that the next piece of the matter gets; others who add one wait until this transaction ends. */
  int next(SubjectRef matter) {
    em.createNativeQuery("select pg_advisory_xact_lock(hashtext('evidence:' || :no)) is null", Boolean.class)
        .setParameter("no", matter.number()).getSingleResult();
    return em.createQuery("select coalesce(max(p.nth), 0) + 1 from EvidencePiece p where p.matter.number = :no", Integer.class)
        .setParameter("no", matter.number()).getSingleResult();
  }

  void add(EvidencePiece piece) {
    em.persist(piece);
    em.flush();
  }

  Optional<EvidencePiece> find(long id) {
    return Optional.ofNullable(em.find(EvidencePiece.class, id));
  }

  /** All of a matter, in the order in which they were collected. */
  List<EvidencePiece> of(SubjectRef matter) {
    return em.createQuery("select p from EvidencePiece p where p.matter.number = :no order by p.nth", EvidencePiece.class)
        .setParameter("no", matter.number()).getResultList();
  }

  /**
   * What was collected in the lead of which a case was opened, and in leads that were merged into it or into this lead, as far as the
   * reader may know of them; by lead, each in its order.
   */
  List<EvidencePiece> before(SubjectRef matter, Scope scope) {
    List<?> leads = em.createNativeQuery("""
        with recursive before (no) as (
          select l.from_no from matter_link l where l.to_no = :no and l.from_kind = 'leads' and l.to_rel in ('case', 'surviving-lead')
          union select l.from_no from before b join matter_link l on l.to_no = b.no and l.from_kind = 'leads' and l.to_rel = 'surviving-lead')
        select no from before""", String.class)
        .setParameter("no", matter.number()).getResultList();
    return leads.isEmpty() ? List.of()
        : Sight.of(scope, em.createQuery("""
            select p from EvidencePiece p, Matter m
            where m.number = p.matter.number and m.number in :leads and %s
            order by m.id, p.nth""".formatted(Sight.JPQL), EvidencePiece.class)).setParameter("leads", leads).getResultList();
  }

  /** Whether nothing has been collected in the matter and in what it goes on for. */
  boolean none(SubjectRef matter) {
    return of(matter).isEmpty() && before(matter, Scope.system()).isEmpty();
  }

  /** Whether one of these officers asked somebody else in this time. */
  boolean inquiring(Collection<String> officers, Instant from, Instant to) {
    return em.createQuery("""
        select count(p) from EvidencePiece p join p.officers o
        where p.kind = org.mingcha.evidence.EvidenceKind.INQUIRY_RECORD and o.user in :officers
          and p.startedAt < :to and p.endedAt > :from""", Long.class)
        .setParameter("officers", officers).setParameter("from", from).setParameter("to", to).getSingleResult() > 0;
  }

  /** Ids of pieces with files, after this id. */
  List<Long> withFilesAfter(long id, int most) {
    return em.createQuery("select p.id from EvidencePiece p where p.id > :id and size(p.files) > 0 order by p.id", Long.class)
        .setParameter("id", id).setMaxResults(most).getResultList();
  }

  void flush() {
    em.flush();
  }
}
