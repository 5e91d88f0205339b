package org.mingcha.identity;

import static java.util.stream.Collectors.toSet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.mingcha.kernel.Page;
import org.mingcha.kernel.Rows;

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

  /** All officers of a bureau, by login. */
  public List<OfficerView> of(String bureau) {
    return em.createQuery("select o from OfficerRecord o where o.bureau = :bureau order by o.user", OfficerRecord.class)
        .setParameter("bureau", bureau)
        .getResultStream().map(OfficerRecord::view).toList();
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

  /** The logins of those in a bureau who may review in law (从事行政处罚决定法制审核). */
  public Set<String> legallyQualifiedIn(String bureau) {
    return em.createQuery("select o.user from OfficerRecord o where o.bureau = :bureau and o.legalQualification is not null", String.class)
        .setParameter("bureau", bureau)
        .getResultStream().collect(toSet());
  }

  /** The logins of all officers of this name. */
  public List<String> named(String name) {
    return em.createQuery("select o.user from OfficerRecord o where o.name = :name", String.class).setParameter("name", name).getResultList();
  }

  /** One page by login, of one bureau or of all within the scope. */
  Page<OfficerView> list(String bureau, String text, Scope scope, String cursor, int limit) {
    var rows = em.createQuery("""
        select o from OfficerRecord o join Bureau b on b.code = o.bureau
        where b.path like :scope and o.user > :after
          and (:bureau is null or o.bureau = :bureau)
          and (:text is null or o.user like :text or o.name like :text or o.certificate like :text)
        order by o.user""", OfficerRecord.class)
        .setParameter("scope", scope.pathPattern())
        .setParameter("after", cursor == null ? "" : cursor)
        .setParameter("bureau", bureau)
        .setParameter("text", Rows.contains(text))
        .setMaxResults(limit + 1)
        .getResultStream().map(OfficerRecord::view).toList();
    return Page.cut(rows, limit, OfficerView::user);
  }

  OfficerView add(OfficerView view) {
    var officer = OfficerRecord.of(view);
    em.persist(officer);
    return officer.view();
  }

  OfficerView change(OfficerView to) {
    var officer = em.find(OfficerRecord.class, to.user());
    officer.change(to);
    em.flush();
    return officer.view();
  }
}
