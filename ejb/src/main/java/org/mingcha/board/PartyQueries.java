package org.mingcha.board;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.List;
import org.mingcha.identity.Scope;
import org.mingcha.procedure.Sight;

/** What stands on record of one party: reports and matters of every kind, with its capacity in each. */
@ApplicationScoped
public class PartyQueries {

  private static final int MOST = 200;

  private static final String ENTRIES = """
      select * from (
        (select m.kind, m.number, m.title, m.stage, m.bureau, p.name, p.capacity, m.opened_at as at
         from matter_party p join matter m on m.id = p.matter_id
         where %s and case when cast(:number as text) is null then p.name = :name else p.identity_number = :number end
           and m.id in (select search_matters(cast(:grams as text[]), cast(:words as text[]), coalesce(:number, ''), :scope, :own, :rows))
         order by m.id desc limit :rows)
        union all
        (select 'disposal-reports', r.report_no, concat_ws(' · ', r.shop_name, r.product_name), h.status, r.bureau, r.operator_name,
           null, r.received_at
         from platform_report r join report_handling h on h.report_id = r.id
         where r.bureau_path like :scope
           and case when cast(:number as text) is null then r.operator_name = :name else upper(r.operator_number) = :number end
           and r.id in (select search_reports(cast(:grams as text[]), cast(:words as text[]), coalesce(:number, ''), '', :scope, :rows))
         order by r.id desc limit :rows)) e
      order by at desc
      limit :rows""".formatted(Sight.SQL);

  private EntityManager em;

  protected PartyQueries() {}

  @Inject
  PartyQueries(EntityManager em) {
    this.em = em;
  }

  /** The party's file within the scope; without entries when nothing is known of it there. */
  @SuppressWarnings("unchecked")
  public PartyFile file(PartyKey key, Scope scope) {
    var text = new SearchText(key.identityNumber() == null ? key.name() : key.identityNumber());
    List<Tuple> rows = Sight.of(scope, em.createNativeQuery(ENTRIES, Tuple.class))
        .setParameter("number", key.identityNumber())
        .setParameter("name", key.name())
        .setParameter("grams", text.grams())
        .setParameter("words", text.words())
        .setParameter("rows", MOST + 1)
        .getResultList();
    return PartyFile.of(key, rows.stream().limit(MOST).map(PartyQueries::entry).toList(), rows.size() > MOST);
  }

  private static PartyEntry entry(Tuple t) {
    return new PartyEntry(t.get(0, String.class), t.get(1, String.class), t.get(2, String.class), t.get(3, String.class),
        t.get(4, String.class), t.get(5, String.class), t.get(6, String.class), t.get(7, Instant.class));
  }
}
