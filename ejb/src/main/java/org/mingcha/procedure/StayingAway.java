package org.mingcha.procedure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import org.mingcha.kernel.Basis;
import org.mingcha.kernel.SubjectRef;

/** Keeps officers away from a matter and from everything of the same bureau that belongs to it (回避). */
@ApplicationScoped
@Basis({"APL@2021:43", "SAMR-PROC@2022:4"})
public class StayingAway {

  private EntityManager em;

  protected StayingAway() {}

  @Inject
  StayingAway(EntityManager em) {
    this.em = em;
  }

  /**
   * From now on this officer takes no step in the matter, in what grew out of it, or, of a case, in its lead and what grew out of that. The
   * matters themselves do not change, their versions included: whoever has one open is refused nothing for it.
   */
  public void keep(String user, SubjectRef matter) {
    em.flush();
    em.createNativeQuery("select cast(keep_away(:user, :number) as text)").setParameter("user", user).setParameter("number", matter.number())
        .getSingleResult();
  }

  /** Who stays away from it. */
  public List<String> from(Matter matter) {
    return matter.away();
  }

  /** Who stays away from the one that was taken in stays away from the one that took it in. */
  public void takeOver(Matter from, Matter survivor) {
    from.away().forEach(user -> keep(user, survivor.ref()));
  }
}
