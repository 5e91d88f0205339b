package org.mingcha.procedure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
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
