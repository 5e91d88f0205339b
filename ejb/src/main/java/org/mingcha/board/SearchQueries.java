package org.mingcha.board;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.List;
import org.mingcha.identity.Scope;
import org.mingcha.procedure.Sight;

/**
 * One search over everything (全局搜索): matters of every kind, reports and parties, by number, name, credit code, bar code,
 * link or report id. The database functions tell who is found within the scope; the joins stand behind the wall.
 */
@ApplicationScoped
public class SearchQueries {

  /** So many of the newest finds are looked at; beyond them a search has to be more exact. */
  private static final int LOOKED_AT = 300;

  private static final String MATTERS = "search_matters(cast(:grams as text[]), cast(:words as text[]), :exact, :scope, :own, :looked)";
  private static final String REPORTS = "search_reports(cast(:grams as text[]), cast(:words as text[]), :exact, :link, :scope, :looked)";

  private static final String FINDS = """
      select * from (
        select f.*, row_number() over (partition by f.kind order by f.id desc) as nth from (
          select m.kind, m.id, m.number, m.title, m.stage, m.bureau, m.opened_at as at
          from %s s(id) join matter m on m.id = s.id where %s
          union all
          select 'disposal-reports', r.id, r.report_no, concat_ws(' · ', r.operator_name, r.shop_name, r.product_name), h.status,
            r.bureau, r.received_at
          from %s s(id) join platform_report r on r.id = s.id join report_handling h on h.report_id = r.id) f) g
      where nth <= :rows
      order by kind = 'disposal-reports', kind, id desc""".formatted(MATTERS, Sight.SQL, REPORTS);

  private static final String PARTIES = """
      select name, identity_number, min(kind) as kind, count(*) as times from (
        select p.name, upper(p.identity_number) as identity_number, p.kind
        from %s s(id) join matter m on m.id = s.id join matter_party p on p.matter_id = m.id
        where %s and (search_text(p.name) like all (cast(:words as text[])) or p.identity_number = :exact)
        union all
        select r.operator_name, upper(r.operator_number), r.operator_kind
        from %s s(id) join platform_report r on r.id = s.id
        where search_text(r.operator_name) like all (cast(:words as text[])) or r.operator_number = :exact) f
      where name is not null
      group by name, identity_number
      order by times desc, name
      limit :rows""".formatted(MATTERS, Sight.SQL, REPORTS);

  private EntityManager em;

  protected SearchQueries() {}

  @Inject
  SearchQueries(EntityManager em) {
    this.em = em;
  }

  /** At most {@code each} of every kind within the scope. */
  @SuppressWarnings("unchecked")
  public SearchResult find(SearchText text, Scope scope, int each) {
    List<Tuple> rows = bind(text, scope, each + 1, FINDS).getResultList();
    List<Tuple> parties = bind(text, scope, each, PARTIES).getResultList();
    return new SearchResult(rows.stream().filter(t -> nth(t) <= each).map(SearchQueries::found).toList(),
        parties.stream().map(t -> FoundParty.of(t.get(0, String.class), t.get(1, String.class), t.get(2, String.class))).toList(),
        rows.stream().filter(t -> nth(t) > each).map(t -> t.get(0, String.class)).distinct().toList());
  }

  private Query bind(SearchText text, Scope scope, int rows, String sql) {
    return Sight.of(scope, em.createNativeQuery(sql, Tuple.class))
        .setParameter("grams", text.grams())
        .setParameter("words", text.words())
        .setParameter("exact", text.exact())
        .setParameter("link", text.link())
        .setParameter("looked", LOOKED_AT)
        .setParameter("rows", rows);
  }

  private static int nth(Tuple t) {
    return t.get(7, Number.class).intValue();
  }

  private static Found found(Tuple t) {
    return new Found(t.get(0, String.class), t.get(2, String.class), t.get(3, String.class), t.get(4, String.class),
        t.get(5, String.class), t.get(6, Instant.class));
  }
}
