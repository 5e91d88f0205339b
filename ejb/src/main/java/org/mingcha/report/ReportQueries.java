package org.mingcha.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.mingcha.kernel.NotFound;
import org.mingcha.kernel.Page;
import org.mingcha.kernel.Rows;
import org.mingcha.report.similar.SimilarQueries;

/** Reads reports: the inbox, a platform's own list, one report. */
@ApplicationScoped
public class ReportQueries {

  /** The kind of a report where it stands as a subject of links and audit entries. */
  public static final String KIND = "disposal-reports";

  // A number is found whole only: its parts would be tried until a masked one is known.
  // In coalesce the planner does not reckon twice with what the row security asks too, of an index.
  // Read out of what came, of the rows that are shown only.
  private static final String MEASURES = """
      select string_agg(distinct m.measure ->> 'kind', ' ')
      from (select cast(convert_from(r.received, 'UTF8') as json) -> 'measures' as list) sent
        cross join lateral json_array_elements(case when json_typeof(sent.list) = 'array' then sent.list end) m (measure)""";

  private static final String LIST = """
      select r.id, r.report_no, r.platform_name, r.received_at, r.on_time, r.missing = '' as complete, r.operator_name,
        r.operator_number, r.shop_name, r.product_name, r.product_count, r.violations, h.status, h.verify_by, h.lead_no,
        case when cast(:platform as text) is null then (select count(distinct same.report_id) from (%s) same) else 0 end as seen,
        r.platform_report_id, (%s) as measures
      from platform_report r join report_handling h on h.report_id = r.id
      where coalesce(r.bureau_path like :scope, false) and r.id < :before
        and (cast(:platform as text) is null or r.platform = :platform)
        and (cast(:sender as text) is null or r.platform_name like :sender)
        and (cast(:product as text) is null or r.product_name like :product)
        and (cast(:division as text) is null or r.operator_division like :division)
        and (cast(:verifyBy as date) is null or h.verify_by <= :verifyBy)
        and (cast(:status as text) is null or h.status = :status)
        and (cast(:since as timestamptz) is null or r.received_at >= :since)
        and (cast(:violation as text) is null or r.violations like :violation)
        and (cast(:text as text) is null or r.report_no like :text or r.operator_name like :text
          or upper(btrim(r.operator_number)) = upper(:whole) or r.shop_name like :text or r.product_name like :text)
        and (cast(:onTime as boolean) is null or r.on_time = :onTime)
        and (cast(:complete as boolean) is null or (r.missing = '') = :complete)
      order by r.id desc
      limit :rows""".formatted(SimilarQueries.SAME, MEASURES);

  private EntityManager em;

  protected ReportQueries() {}

  @Inject
  ReportQueries(EntityManager em) {
    this.em = em;
  }

  /** One page, newest first; {@code cursor} is what the page before gave as {@code next}, or null for the first. */
  public Page<ReportRow> list(ReportReader reader, ReportFilter f, String cursor, int limit) {
    @SuppressWarnings("unchecked")
    List<Tuple> rows = em.createNativeQuery(LIST, Tuple.class)
        .setParameter("scope", reader.pathPattern())
        .setParameter("platform", reader.platform())
        .setParameter("sender", Rows.contains(f.platform()))
        .setParameter("product", Rows.contains(f.product()))
        .setParameter("division", f.division() == null ? null : f.division() + "%")
        .setParameter("verifyBy", f.verifyBy())
        .setParameter("before", cursor == null ? Long.MAX_VALUE : Long.parseLong(cursor))
        .setParameter("status", f.status() == null ? null : f.status().name())
        .setParameter("since", f.since())
        .setParameter("violation", Rows.contains(f.violation()))
        .setParameter("text", Rows.contains(f.text()))
        .setParameter("whole", f.text() == null ? "" : f.text().strip())
        .setParameter("onTime", f.onTime())
        .setParameter("complete", f.complete())
        .setParameter("rows", limit + 1)
        .getResultList();
    return Page.cut(rows.stream().map(ReportQueries::row).toList(), limit, row -> String.valueOf(row.id()));
  }

  /** The report, unless it does not exist for this reader. */
  public ReportView require(String reportNumber, ReportReader reader) {
    return find(reportNumber, reader).orElseThrow(() -> new NotFound("report", reportNumber));
  }

  /** The report, where this reader may know of it. */
  public Optional<ReportView> find(String reportNumber, ReportReader reader) {
    @SuppressWarnings("unchecked")
    List<Tuple> rows = em.createNativeQuery("select " + ReceiptRows.COLUMNS + """
        , r.platform, r.platform_name, r.bureau_path, r.received, h.status, h.verify_by, h.lead_no, h.close_reason, h.version,
          (select a.received from report_amendment a where a.report_id = r.id order by a.number desc limit 1)
        from platform_report r join report_handling h on h.report_id = r.id
        where r.report_no = :no and r.bureau_path like :scope
          and (cast(:platform as text) is null or r.platform = :platform)""", Tuple.class)
        .setParameter("no", reportNumber)
        .setParameter("scope", reader.pathPattern())
        .setParameter("platform", reader.platform())
        .getResultList();
    return rows.stream().findFirst().map(ReportQueries::view);
  }

  private static ReportView view(Tuple t) {
    int own = ReceiptRows.WIDTH;
    var received = new String(t.get(own + 3, byte[].class), StandardCharsets.UTF_8);
    var amended = t.get(own + 9, byte[].class);
    var content = StoredJson.content(amended == null ? received : new String(amended, StandardCharsets.UTF_8));
    return new ReportView(ReceiptRows.receipt(t), t.get(own, String.class), t.get(own + 1, String.class),
        t.get(own + 2, String.class), received, content, new ReportReading(content).missing(),
        ReportStatus.valueOf(t.get(own + 4, String.class)), Rows.day(t.get(own + 5)), t.get(own + 6, String.class),
        t.get(own + 7, String.class), t.get(own + 8, Number.class).intValue());
  }

  private static ReportRow row(Tuple t) {
    return new ReportRow(t.get(0, Number.class).longValue(), t.get(1, String.class), t.get(16, String.class), t.get(2, String.class),
        t.get(3, Instant.class), t.get(4, Boolean.class), t.get(5, Boolean.class), t.get(6, String.class),
        t.get(7, String.class), t.get(8, String.class), t.get(9, String.class), t.get(10, Number.class).intValue(),
        t.get(11, String.class), ReportStatus.valueOf(t.get(12, String.class)), Rows.day(t.get(13)),
        t.get(14, String.class), t.get(15, Number.class).intValue(), t.get(17, String.class));
  }
}
