package org.mingcha.board;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.List;
import org.mingcha.identity.Scope;
import org.mingcha.kernel.SubjectRef;
import org.mingcha.procedure.Sight;

/**
 * How like matters were decided (同类事项的处理): of the same kind, asked the same, within the reader's sight. Those that share
 * a kind of violation come before those that share a party, and the newest first. Only the last {@value #LOOKED_THROUGH}
 * matters of the kind are looked through, so that a bureau of forty years answers as quickly as one of a year.
 */
@ApplicationScoped
public class PrecedentQueries {

  private static final int LOOKED_THROUGH = 100;

  /** Kinds of violation, by the reports that a matter has grown out of: its own, or those of the lead it was filed from. */
  private static final String VIOLATIONS = """
      select distinct kind from (
        select unnest(regexp_split_to_array(r.violations, '[^A-Z_]+')) as kind
        from matter_link l join platform_report r on r.report_no = l.from_no
        where l.from_kind = 'disposal-reports' and (l.to_no = %1$s or l.to_no in (
          select k.from_no from matter_link k where k.to_no = %1$s and k.from_kind = 'leads'))) v
      where kind <> ''""";

  private static final String ALIKE = """
      with recent as materialized (
        select m.id, m.kind, m.number, m.title, m.stage from matter m
        where m.kind = :kind and m.number <> :number and %s
        order by m.id desc limit %d),
      decided as materialized (
        select r.*, s.id as sheet, s.closed_at from recent r join approval_sheet s on s.subject_no = r.number
        where s.closed_at is not null and s.purpose in (
          select o.purpose from approval_sheet o where o.subject_no = :number and o.closed_at is null)),
      asked as materialized (%s)
      select * from (
      select d.kind, d.number, d.title, d.stage, x.state, x.signer_name, x.opinion, d.closed_at,
        exists (select 1 from matter_party p join matter_party o on o.matter_id = (select m.id from matter m where m.number = :number)
          where p.matter_id = d.id and (p.identity_number = o.identity_number or p.identity_number is null and p.name = o.name)) as party,
        coalesce((select string_agg(v.kind, ' ') from (%s) v join asked on asked.kind = v.kind), '') as violations
      from decided d join lateral (
        select l.state, l.signer_name, l.opinion from approval_slot l
        where l.sheet_id = d.sheet and l.state in ('AGREED', 'DECLINED') order by l.position desc limit 1) x on true) found
      order by found.violations = '', found.party desc, found.closed_at desc
      limit :rows""".formatted(Sight.SQL, LOOKED_THROUGH, VIOLATIONS.formatted(":number"), VIOLATIONS.formatted("d.number"));

  private EntityManager em;

  protected PrecedentQueries() {}

  @Inject
  PrecedentQueries(EntityManager em) {
    this.em = em;
  }

  /** The likest decisions, {@code limit} at most; none while nothing is to be signed on this matter. */
  @SuppressWarnings("unchecked")
  public List<Precedent> alike(SubjectRef subject, Scope scope, int limit) {
    List<Tuple> rows = Sight.of(scope, em.createNativeQuery(ALIKE, Tuple.class))
        .setParameter("kind", subject.kind())
        .setParameter("number", subject.number())
        .setParameter("rows", limit)
        .getResultList();
    return rows.stream().map(PrecedentQueries::precedent).toList();
  }

  private static Precedent precedent(Tuple t) {
    return new Precedent(t.get(0, String.class), t.get(1, String.class), t.get(2, String.class), t.get(3, String.class),
        t.get(4, String.class), t.get(5, String.class), t.get(6, String.class), t.get(7, Instant.class),
        t.get(8, Boolean.class), t.get(9, String.class));
  }
}
