package org.mingcha.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.mingcha.calendar.China;
import org.mingcha.kernel.Batch;
import org.mingcha.kernel.DatabaseFailed;

/** The reports as they came. Plain SQL: reports are written once, by an insert that also settles who was first. */
@ApplicationScoped
class PlatformReports {

  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyyyMMdd").withZone(China.ZONE);

  /** A simultaneous insert of the same id waits here until the first has committed, and then stores nothing. */
  private static final String INSERT = """
      with incoming as (
        select * from unnest(?::text[], ?::text[], ?::text[], ?::text[], ?::text[], ?::text[], ?::text[], ?::bytea[],
          ?::text[], ?::text[], ?::text[], ?::text[], ?::text[], ?::text[], ?::text[], ?::text[], ?::text[], ?::text[], ?::text[],
          ?::text[])
          as i(report_id, taken_at, due_on, on_time, provisional, in_force, sm3, received, operator_name, operator_number,
            operator_kind, operator_division, shop_id, shop_name, product_name, product_count, violations, missing, warnings, keys)
      ), stored as (
        insert into platform_report (id, report_no, platform, platform_name, platform_report_id, bureau, bureau_path,
          received_at, measures_taken_at, due_on, on_time, provisional, order_in_force, sm3, received, operator_name,
          operator_number, operator_kind, operator_division, shop_id, shop_name, product_name, product_count, violations,
          missing, warnings)
        select nextval('platform_report_seq'), 'R' || ? || '-' || lpad(nextval('platform_report_no')::text, 8, '0'),
          p.uscc, p.name, i.report_id, b.code, b.path, ?::timestamptz, i.taken_at::timestamptz, i.due_on::date,
          i.on_time::boolean, i.provisional::boolean, i.in_force::boolean, i.sm3, i.received, i.operator_name,
          i.operator_number, i.operator_kind, i.operator_division, i.shop_id, i.shop_name, i.product_name,
          i.product_count::int, i.violations, i.missing, i.warnings
        from incoming i, platform p join bureau b on b.code = p.domicile_bureau
        where p.client = ?
        on conflict on constraint platform_report_once do nothing
        returning id, platform_report_id, report_no, bureau, bureau_path, platform, platform_name
      ), handled as (
        insert into report_handling (report_id, report_no, bureau, status, verify_by, version)
        select id, report_no, bureau, 'RECEIVED', ?::date, 0 from stored
      ), keyed as (
        insert into report_key (report_id, kind, value, bureau_path)
        select s.id, k.kind, case k.kind when 'SHOP' then s.platform || k.value else k.value end, s.bureau_path
        from stored s join incoming i on i.report_id = s.platform_report_id,
          jsonb_to_recordset(i.keys::jsonb) as k(kind text, value text))
      select s.platform_report_id, s.report_no, s.bureau, b.name, s.platform_name from stored s join bureau b on b.code = s.bureau""";

  private EntityManager em;
  private DataSource database;

  protected PlatformReports() {}

  @Inject
  PlatformReports(EntityManager em, DataSource database) {
    this.em = em;
    this.database = database;
  }

  /** The receipts of what this platform reported under these ids. */
  Map<String, Receipt> find(String client, Collection<String> platformReportIds) {
    return ReceiptRows.select(em, """
        where r.platform = (select p.uscc from platform p where p.client = :client) and r.platform_report_id in (:ids)""")
        .setParameter("client", client)
        .setParameter("ids", platformReportIds)
        .getResultStream().map(ReceiptRows::receipt).collect(Collectors.toMap(Receipt::platformReportId, receipt -> receipt));
  }

  /**
   * Stores the reports, all of one client and received at one time, with their handling rows. The answer names those
   * stored; the others were known already, or the client is.
   */
  List<Filed> add(String client, List<PlatformReport> reports) {
    try (var connection = database.getConnection(); var insert = connection.prepareStatement(INSERT)) {
      var at = reports.get(0).receivedAt();
      summary(facts(new Batch<>(insert, reports)))
          .all(DAY.format(at)).all(at.toString()).all(client).all(reports.get(0).verifyBy().toString());
      return filed(insert);
    } catch (SQLException failed) {
      throw new DatabaseFailed(failed);
    }
  }

  private static Batch<PlatformReport> facts(Batch<PlatformReport> batch) throws SQLException {
    return batch.text(PlatformReport::id)
        .text(report -> report.submission().content().measuresTakenAt())
        .text(report -> report.due().dueOn())
        .text(PlatformReport::onTime)
        .text(report -> report.due().provisional())
        .text(PlatformReport::orderInForce)
        .text(report -> report.submission().sm3())
        .bytes(report -> report.submission().received());
  }

  private static Batch<PlatformReport> summary(Batch<PlatformReport> batch) throws SQLException {
    return batch.text(report -> report.operator().name())
        .text(report -> report.operator().identityNumber())
        .text(report -> report.operator().kind())
        .text(report -> report.operator().businessDivision())
        .text(report -> report.shop().id())
        .text(report -> report.shop().name())
        .text(report -> report.submission().content().productName())
        .text(report -> report.submission().content().products().size())
        .text(PlatformReport::violationNames)
        .text(PlatformReport::missingNames)
        .text(PlatformReport::warningLines)
        .text(PlatformReport::keys);
  }

  private static List<Filed> filed(PreparedStatement insert) throws SQLException {
    var filed = new ArrayList<Filed>();
    try (ResultSet row = insert.executeQuery()) {
      while (row.next()) {
        filed.add(new Filed(row.getString(1), row.getString(2), row.getString(3), row.getString(4), row.getString(5)));
      }
    }
    return filed;
  }
}
