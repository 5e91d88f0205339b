package org.mingcha.spotplan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.mingcha.identity.Scope;
import org.mingcha.kernel.Page;

/** What monitoring found, as far as a reader's scope goes. */
@ApplicationScoped
class MonitoringResults {

  @Inject private EntityManager em;

  void add(MonitoringResult result) {
    em.persist(result);
    em.flush();
  }

  /** One page, the last recorded first; of one platform where its name is given. */
  Page<MonitoringView> list(String platform, Scope scope, String cursor, int limit) {
    var rows = em.createQuery("""
        select m from MonitoringResult m
        where m.bureauPath like :scope and (:platform is null or lower(m.platform) = :platform) and m.id < :before
        order by m.id desc""", MonitoringResult.class)
        .setParameter("scope", scope.pathPattern())
        .setParameter("platform", platform == null ? null : key(platform))
        .setParameter("before", cursor == null ? Long.MAX_VALUE : Long.parseLong(cursor))
        .setMaxResults(limit + 1).getResultStream().map(MonitoringResult::view).toList();
    return Page.cut(rows, limit, row -> String.valueOf(row.id()));
  }

  /** For each of these platforms the result that reaches up to the latest day, null where there is none. */
  List<PlatformMonitoring> last(List<String> platforms, Scope scope) {
    if (platforms.isEmpty()) {
      return List.of();
    }
    var last = latest(platforms.stream().map(MonitoringResults::key).toList(), scope);
    return platforms.stream().map(platform -> new PlatformMonitoring(platform, last.get(key(platform)))).toList();
  }

  private Map<String, MonitoringView> latest(List<String> keys, Scope scope) {
    return em.createQuery("""
        select m from MonitoringResult m
        where lower(m.platform) in :keys and m.bureauPath like :scope and not exists (
          select 1 from MonitoringResult n
          where lower(n.platform) = lower(m.platform) and n.bureauPath like :scope
            and (n.lastDay > m.lastDay or n.lastDay = m.lastDay and n.id > m.id))""", MonitoringResult.class)
        .setParameter("keys", keys).setParameter("scope", scope.pathPattern()).getResultStream().map(MonitoringResult::view)
        .collect(Collectors.toMap(result -> key(result.platform()), Function.identity()));
  }

  private static String key(String platform) {
    return platform.strip().toLowerCase(Locale.ROOT);
  }
}
