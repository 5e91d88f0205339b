package org.mingcha.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** The register of officers. */
@ApplicationScoped
public class Officers {

  private EntityManager em;

  protected Officers() {}

  @Inject
  Officers(EntityManager em) {
    this.em = em;
  }

  public Optional<OfficerView> find(String user) {
    return Optional.ofNullable(em.find(OfficerRecord.class, user)).map(OfficerRecord::view);
  }

  /** Those of the named users that this bureau's register knows, in the order of the names given. */
  public List<OfficerView> among(String bureau, Collection<String> users) {
    return users.stream().distinct().map(this::find).flatMap(Optional::stream)
        .filter(officer -> officer.bureau().equals(bureau)).toList();
  }

  /** The officers of a bureau who hold a certificate, by name: the ones a unit head can choose from. */
  public List<OfficerView> certifiedIn(String bureau) {
    return em.createQuery("""
        select o from OfficerRecord o
        where o.bureau = :bureau and o.certificate is not null
        order by o.user""", OfficerRecord.class)
        .setParameter("bureau", bureau)
        .getResultStream().map(OfficerRecord::view).toList();
  }

  void add(OfficerView view) {
    em.persist(OfficerRecord.of(view));
  }
}
