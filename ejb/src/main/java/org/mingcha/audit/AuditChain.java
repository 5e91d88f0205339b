package org.mingcha.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.mingcha.kernel.Actor;
import org.mingcha.kernel.Basis;
import org.mingcha.kernel.CanonicalJson;
import org.mingcha.kernel.SubjectRef;

/**
 * Writes the audit trail (留痕) in the transaction of the command that it records: both are kept, or neither. Entries
 * hang together in one chain for each matter, and one for each bureau's intake; a single chain for all would make every
 * command wait for every other.
 */
@ApplicationScoped
@Basis({"APL@2021:47", "SAMR-PROC@2022:79"})
public class AuditChain {

  private EntityManager em;
  private Clock clock;

  protected AuditChain() {}

  @Inject
  AuditChain(EntityManager em, Clock clock) {
    this.em = em;
    this.clock = clock;
  }

  /** Records something done to a matter, in the matter's own chain. */
  public void record(SubjectRef subject, String action, Actor by, Map<String, ?> facts) {
    record(subject.kind() + ":" + subject.number(), subject, action, by, facts);
  }

  /** Records something in the named chain, for subjects that have no chain of their own. */
  public void record(String chain, SubjectRef subject, String action, Actor by, Map<String, ?> facts) {
    var entry = AuditEntry.of(lock(chain), clock.instant(), by, action, subject, CanonicalJson.of(facts));
    em.persist(entry);
    advance(entry.head());
  }

  /** All that was done to this subject, in order. */
  public List<AuditView> of(SubjectRef subject) {
    return em.createQuery("""
        select e from AuditEntry e
        where e.subjectKind = :kind and e.subjectNo = :number
        order by e.chain, e.seq""", AuditEntry.class)
        .setParameter("kind", subject.kind())
        .setParameter("number", subject.number())
        .getResultStream().map(AuditEntry::view).toList();
  }

  /** Locks the chain's head until the transaction ends, making the chain when this is its first entry. */
  private ChainHead lock(String chain) {
    var head = (Tuple) em.createNativeQuery("""
        insert into audit_head (chain, seq, hash) values (:chain, 0, '')
        on conflict on constraint audit_head_pk do update set seq = audit_head.seq
        returning seq, hash""", Tuple.class)
        .setParameter("chain", chain)
        .getSingleResult();
    return new ChainHead(chain, head.get(0, Number.class).longValue(), head.get(1, String.class));
  }

  private void advance(ChainHead head) {
    em.createNativeQuery("update audit_head set seq = :seq, hash = :hash where chain = :chain")
        .setParameter("seq", head.seq())
        .setParameter("hash", head.hash())
        .setParameter("chain", head.chain())
        .executeUpdate();
  }
}
