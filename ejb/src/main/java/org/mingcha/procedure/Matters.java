package org.mingcha.procedure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.Tuple;
import java.util.List;
import java.util.Optional;
import org.mingcha.identity.Scope;
import org.mingcha.kernel.NotFound;
import org.mingcha.kernel.SubjectRef;

/** The matters of every kind; what lies outside the scope is not there. */
@ApplicationScoped
public class Matters {

  private EntityManager em;

  protected Matters() {}

  @Inject
  Matters(EntityManager em) {
    this.em = em;
  }

  public void add(Matter matter) {
    em.persist(matter);
  }

  /** Raises the version at the end, so that nobody else's command on the same version is done beside this one. */
  public void touch(Matter matter) {
    em.lock(matter, LockModeType.OPTIMISTIC_FORCE_INCREMENT);
  }

  /** The matter of whatever kind that this points at. */
  public Optional<Matter> find(SubjectRef ref, Scope scope) {
    return find(Matter.class, ref.number(), scope).filter(matter -> matter.kind().equals(ref.kind()));
  }

  /** The matter of whatever kind, kept from everybody else's commands until this one is done; another one's is over by then. */
  public Matter requireLocked(SubjectRef ref, Scope scope) {
    em.createNativeQuery("select id from matter where number = :number for update").setParameter("number", ref.number()).getResultList();
    return find(ref, scope).orElseThrow(() -> new NotFound("matter", ref.number()));
  }

  /**
   * Holds a matter that was read without waiting until the transaction ends. Where somebody was faster, the command is refused as
   * {@link org.mingcha.kernel.Stale} and told who, and when: before it has done anything.
   */
  void hold(Matter matter, int version) {
    var now = (Number) em.createNativeQuery("select version from matter where number = :number for update")
        .setParameter("number", matter.number()).getSingleResult();
    if (now.intValue() != version) {
      em.refresh(matter);
      matter.requireVersion(version);
    }
  }

  /** What of a bureau this officer handles and that have not ended, in the order in which they were opened. */
  public List<SubjectRef> handledBy(String user, String bureau, int most) {
    @SuppressWarnings("unchecked")
    List<Tuple> rows = em.createNativeQuery("""
        select m.kind, m.number from matter m join matter_handler h on h.matter_id = m.id
        where m.bureau = :bureau and m.closed_at is null and h.login = :user
        order by m.id limit :most""", Tuple.class)
        .setParameter("bureau", bureau).setParameter("user", user).setParameter("most", most).getResultList();
    return rows.stream().map(row -> new SubjectRef(row.get(0, String.class), row.get(1, String.class))).toList();
  }

  public <M extends Matter> M require(Class<M> kind, String number, Scope scope) {
    return find(kind, number, scope).orElseThrow(() -> new NotFound("matter", number));
  }

  public <M extends Matter> Optional<M> find(Class<M> kind, String number, Scope scope) {
    return Sight.of(scope, em.createQuery("select m from %s m where m.number = :number and %s"
        .formatted(em.getMetamodel().entity(kind).getName(), Sight.JPQL), kind)
        .setParameter("number", number))
        .getResultList().stream().findFirst();
  }
}
