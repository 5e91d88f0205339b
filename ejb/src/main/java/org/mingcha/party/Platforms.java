package org.mingcha.party;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mingcha.kernel.NotPermitted;

/** The register of platforms. */
@ApplicationScoped
public class Platforms {

  private EntityManager em;

  protected Platforms() {}

  @Inject
  Platforms(EntityManager em) {
    this.em = em;
  }

  /** The platform whose client signed the token. A client that the register does not know is refused (403). */
  public PlatformView requireByClient(String client) {
    return findByClient(client).orElseThrow(() -> new NotPermitted("party.unknown-platform", Map.of("client", client)));
  }

  public List<PlatformView> all() {
    return em.createQuery("select p from Platform p order by p.name", Platform.class)
        .getResultStream().map(Platform::view).toList();
  }

  Optional<PlatformView> findByClient(String client) {
    return em.createQuery("select p from Platform p where p.client = :client", Platform.class)
        .setParameter("client", client)
        .getResultStream().findFirst().map(Platform::view);
  }

  void add(PlatformView view) {
    em.persist(Platform.of(view));
  }
}
