package org.mingcha.report.similar;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.List;
import org.mingcha.report.ReportReader;
import org.mingcha.report.ReportStatus;

/** Finds reports that share operator, shop, bar code or listing, across platforms (同一经营者、网店、商品、链接). */
@ApplicationScoped
public class SimilarQueries {

  /** The newest hundred of each key of a report {@code r}: a key that thousands share is not counted to its end. */
  public static final String SAME = """
      select o.report_id, k.kind from report_key k
        cross join lateral (
          select s.report_id from report_key s
          where s.kind = k.kind and s.value = k.value and s.report_id <> k.report_id and coalesce(s.bureau_path like :scope, false)
          limit 100) o
        where k.report_id = r.id""";

  private static final String LIST = """
      select s.report_no, s.platform_name, s.received_at, s.operator_name, h.status, h.lead_no,
        string_agg(distinct same.kind, ' ') as kinds
      from platform_report r
        join lateral (%s) same on true
        join platform_report s on s.id = same.report_id
        join report_handling h on h.report_id = s.id
      where r.report_no = :no and r.bureau_path like :scope
      group by s.id, h.status, h.lead_no
      order by s.id desc
      limit :rows""".formatted(SAME);

  private EntityManager em;

  protected SimilarQueries() {}

  @Inject
  SimilarQueries(EntityManager em) {
    this.em = em;
  }

  /** Reports like this one within the reader's scope, newest first. */
  public List<SimilarReport> like(String reportNumber, ReportReader reader, int limit) {
    @SuppressWarnings("unchecked")
    List<Tuple> rows = em.createNativeQuery(LIST, Tuple.class)
        .setParameter("no", reportNumber)
        .setParameter("scope", reader.pathPattern())
        .setParameter("rows", limit)
        .getResultList();
    return rows.stream().map(t -> new SimilarReport(t.get(0, String.class), t.get(1, String.class), t.get(2, Instant.class),
        t.get(3, String.class), ReportStatus.valueOf(t.get(4, String.class)), t.get(5, String.class), t.get(6, String.class))).toList();
  }
}
