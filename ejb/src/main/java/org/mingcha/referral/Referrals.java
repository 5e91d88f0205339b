package org.mingcha.referral;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Optional;
import org.mingcha.identity.Scope;
import org.mingcha.kernel.NotFound;
import org.mingcha.kernel.SubjectRef;
import org.mingcha.procedure.Sight;

/** The files of notices and transfers, of both sides. */
@ApplicationScoped
class Referrals {

  private EntityManager em;

  protected Referrals() {}

  @Inject
  Referrals(EntityManager em) {
    this.em = em;
  }

  /** The reader's own file, by its number or by the one under which both sides know it. */
  Optional<Referral> find(String number, Scope scope) {
    return Sight.of(scope, em.createQuery("""
        select m from Referral m
        where (m.number = :number or m.letterNo = :number) and %s
        order by case when m.number = :number then 0 else 1 end""".formatted(Sight.JPQL), Referral.class)
        .setParameter("number", number))
        .setMaxResults(1).getResultStream().findFirst();
  }

  /** The file of that side. */
  Referral require(String letterNo, Box box) {
    return em.createQuery("select r from Referral r where r.letterNo = :letter and r.box = :box", Referral.class)
        .setParameter("letter", letterNo)
        .setParameter("box", box)
        .getResultStream().findFirst().orElseThrow(() -> new NotFound("matter", letterNo));
  }

  /** Number of what is open already for this subject and receiver. Two that ask at once ask one after the other. */
  Optional<String> open(SubjectRef subject, String receiver) {
    queue(subject + ">" + receiver);
    return em.createQuery("""
        select r.number from Referral r
        where r.subjectKind = :kind and r.subjectNo = :no and r.counterpart = :receiver and r.box = :out and r.open = true""", String.class)
        .setParameter("kind", subject.kind())
        .setParameter("no", subject.number())
        .setParameter("receiver", receiver)
        .setParameter("out", Box.OUT)
        .getResultStream().findFirst();
  }

  /** Lets one side act on a letter at a time, and reads what the other has done before. */
  void take(Referral referral) {
    queue("letter>" + referral.letterNo());
    em.refresh(referral);
  }

  private void queue(String what) {
    em.createNativeQuery("select 1 from (select pg_advisory_xact_lock(hashtextextended(:what, 25))) taken")
        .setParameter("what", what)
        .getSingleResult();
  }
}
