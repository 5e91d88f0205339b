package org.mingcha.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import org.mingcha.calendar.China;

/** The reports as they came. Plain SQL: a report is written once, by an insert that also settles who was first. */
@ApplicationScoped
class PlatformReports {

  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyyyMMdd").withZone(China.ZONE);

  private EntityManager em;

  protected PlatformReports() {}

  @Inject
  PlatformReports(EntityManager em) {
    this.em = em;
  }

  /** The receipt of what this platform reported under this id, if anything. */
  Optional<Receipt> find(String platform, String platformReportId) {
    return ReceiptRows.select(em, "where r.platform = :platform and r.platform_report_id = :id")
        .setParameter("platform", platform)
        .setParameter("id", platformReportId)
        .getResultStream().findFirst().map(ReceiptRows::receipt);
  }

  /** A number for a report received now: the day and a running number, such as R20261203-00000017. */
  String nextNumber(Instant at) {
    var serial = (Number) em.createNativeQuery("select nextval('platform_report_no')").getSingleResult();
    return "R%s-%08d".formatted(DAY.format(at), serial.longValue());
  }

  /**
   * Stores the report with its handling row, unless the platform reported the same id before: then false. A simultaneous
   * post of the same id waits here until the first has committed.
   */
  boolean add(PlatformReport report) {
    return bind(report, em.createNativeQuery("""
        with stored as (
          insert into platform_report (id, report_no, platform, platform_name, platform_report_id, bureau, bureau_path,
            received_at, measures_taken_at, due_on, on_time, provisional, order_in_force, sm3, received, operator_name,
            operator_number, operator_kind, operator_division, shop_id, shop_name, product_name, product_count,
            violations, missing, warnings)
          values (nextval('platform_report_seq'), :no, :platform, :platformName, :reportId, :bureau, :path,
            :receivedAt, :takenAt, :dueOn, :onTime, :provisional, :inForce, :sm3, :received, :operatorName,
            :operatorNumber, :operatorKind, :operatorDivision, :shopId, :shopName, :productName, :productCount,
            :violations, :missing, :warnings)
          on conflict on constraint platform_report_once do nothing
          returning id, bureau)
        insert into report_handling (report_id, bureau, status, verify_by, version)
        select id, bureau, 'RECEIVED', :verifyBy, 0 from stored""")).executeUpdate() == 1
        && addKeys(report);
  }

  /** By what the report is found again beside others like it. */
  private boolean addKeys(PlatformReport report) {
    var keys = ReportKeys.of(report.platform().uscc(), report.submission().content());
    if (!keys.isEmpty()) {
      em.createNativeQuery("""
          insert into report_key (report_id, kind, value, bureau_path)
          select r.id, k.kind, k.value, r.bureau_path
          from platform_report r, jsonb_to_recordset(cast(:keys as jsonb)) as k(kind text, value text)
          where r.report_no = :no""")
          .setParameter("keys", StoredJson.write(keys))
          .setParameter("no", report.receipt().reportNumber())
          .executeUpdate();
    }
    return true;
  }

  private static Query bind(PlatformReport report, Query insert) {
    var receipt = report.receipt();
    insert.setParameter("no", receipt.reportNumber())
        .setParameter("platform", report.platform().uscc())
        .setParameter("platformName", report.platform().name())
        .setParameter("reportId", receipt.platformReportId())
        .setParameter("bureau", report.bureau().code())
        .setParameter("path", report.bureau().path())
        .setParameter("receivedAt", receipt.receivedAt())
        .setParameter("takenAt", report.submission().content().measuresTakenAt())
        .setParameter("dueOn", receipt.dueOn())
        .setParameter("onTime", receipt.onTime())
        .setParameter("provisional", receipt.provisional())
        .setParameter("inForce", receipt.orderInForce())
        .setParameter("sm3", receipt.sm3())
        .setParameter("received", report.submission().received())
        .setParameter("verifyBy", report.verifyBy());
    return bindSummary(report, insert);
  }

  private static Query bindSummary(PlatformReport report, Query insert) {
    var content = report.submission().content();
    var operator = Optional.ofNullable(content.operator());
    var shop = Optional.ofNullable(content.shop());
    return insert
        .setParameter("operatorName", operator.map(ReportContent.Operator::name).orElse(null))
        .setParameter("operatorNumber", operator.map(ReportContent.Operator::identityNumber).orElse(null))
        .setParameter("operatorKind", operator.map(ReportContent.Operator::kind).map(Enum::name).orElse(null))
        .setParameter("operatorDivision", operator.map(ReportContent.Operator::businessDivision).orElse(null))
        .setParameter("shopId", shop.map(ReportContent.Shop::id).orElse(null))
        .setParameter("shopName", shop.map(ReportContent.Shop::name).orElse(null))
        .setParameter("productName", content.productName())
        .setParameter("productCount", content.products().size())
        .setParameter("violations", report.violationNames())
        .setParameter("missing", report.missingNames())
        .setParameter("warnings", report.warningLines());
  }
}
