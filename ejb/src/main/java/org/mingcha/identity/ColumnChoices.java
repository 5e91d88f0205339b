package org.mingcha.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Whose list goes without which columns. */
@ApplicationScoped
class ColumnChoices {

  private EntityManager em;

  protected ColumnChoices() {}

  @Inject
  ColumnChoices(EntityManager em) {
    this.em = em;
  }

  Set<String> hidden(String login, String list) {
    @SuppressWarnings("unchecked")
    List<String> kept = em.createNativeQuery("select hidden from column_choice where login = :login and list = :list")
        .setParameter("login", login).setParameter("list", list).getResultList();
    return kept.isEmpty() || kept.get(0).isEmpty() ? Set.of() : Set.of(kept.get(0).split(" "));
  }

  void hide(String login, String list, Collection<String> columns) {
    em.createNativeQuery("""
        insert into column_choice (login, list, hidden) values (:login, :list, :hidden)
        on conflict on constraint column_choice_pk do update set hidden = excluded.hidden""")
        .setParameter("login", login).setParameter("list", list)
        .setParameter("hidden", String.join(" ", new TreeSet<>(columns))).executeUpdate();
  }
}
