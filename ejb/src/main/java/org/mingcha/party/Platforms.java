package org.mingcha.party;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mingcha.kernel.NotPermitted;
import org.mingcha.kernel.Page;
import org.mingcha.kernel.Rows;

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

  Optional<PlatformView> find(String uscc) {
    return uscc == null ? Optional.empty() : Optional.ofNullable(em.find(Platform.class, uscc)).map(Platform::view);
  }

  /** One page by credit code; {@code text} is part of a code, client or name, null for all. */
  Page<PlatformView> list(String text, String cursor, int limit) {
    var rows = em.createQuery("""
        select p from Platform p
        where p.uscc > :after and (:text is null or p.uscc like :text or p.client like :text or p.name like :text)
        order by p.uscc""", Platform.class)
        .setParameter("after", cursor == null ? "" : cursor)
        .setParameter("text", Rows.contains(text))
        .setMaxResults(limit + 1)
        .getResultStream().map(Platform::view).toList();
    return Page.cut(rows, limit, PlatformView::uscc);
  }

  PlatformView add(PlatformView view) {
    var platform = Platform.of(view);
    em.persist(platform);
    return platform.view();
  }

  PlatformView change(PlatformView to) {
    var platform = em.find(Platform.class, to.uscc());
    platform.change(to);
    em.flush();
    return platform.view();
  }
}
