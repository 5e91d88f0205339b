package org.mingcha.report;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import org.mingcha.calendar.Published;
import org.mingcha.identity.Yuhang;
import org.mingcha.party.IdentityType;
import org.mingcha.party.OperatorKind;
import org.mingcha.party.PlatformView;

/** Object mother: a report that lacks nothing and came in time, unless the test says otherwise. */
public final class SomeReport {

  private static final PlatformView PLATFORM = new PlatformView("91330110MA0000001X", "platform-a", "甲平台", "330110");

  private String takenAt = "2026-12-01T10:00:00+08:00";
  private String discoveredAt = "2026-12-01T09:00:00+08:00";
  private String effectiveAt = "2026-12-01T10:00:00+08:00";
  private String receivedAt = "2026-12-03T10:00:00+08:00";
  private ReportContent.Operator operator = operator("慈溪市某某电器商行", IdentityType.USCC, "91350100M000100Y43", "330282", "330282");
  private ReportContent.Shop shop = new ReportContent.Shop("s-1029", "某某电器专营店", "https://shop.example/1029");
  private List<ReportContent.Product> products = List.of(product("移动电源", "6901234567892", "440300"));
  private ReportContent.Violation violation = new ReportContent.Violation(
      List.of(ReportContent.ViolationKind.CERTIFICATE_FORGED_OR_MISUSED), "冒用他人证书编号");
  private List<ReportContent.Record> records = List.of(new ReportContent.Record(ReportContent.RecordKind.PAGE_SNAPSHOT, "l-771.png", null, null));
  private boolean measuresTold = true;

  private SomeReport() {}

  public static SomeReport complete() {
    return new SomeReport();
  }

  public SomeReport measuresTakenAt(String time) {
    takenAt = time;
    return this;
  }

  SomeReport discoveredAt(String time) {
    discoveredAt = time;
    return this;
  }

  SomeReport measureEffectiveAt(String time) {
    effectiveAt = time;
    return this;
  }

  public SomeReport receivedAt(String time) {
    receivedAt = time;
    return this;
  }

  public SomeReport operator(String name, String number) {
    operator = operator(name, IdentityType.USCC, number, null, null);
    return this;
  }

  SomeReport operator(IdentityType type, String number) {
    operator = operator("某某", type, number, null, null);
    return this;
  }

  SomeReport divisions(String domicile, String business, String ofProducer) {
    operator = operator("某某", IdentityType.OTHER, "1", domicile, business);
    products = List.of(product("移动电源", null, ofProducer));
    return this;
  }

  public SomeReport shop(String id, String name) {
    shop = new ReportContent.Shop(id, name, null);
    return this;
  }

  SomeReport product(String name, String gtin) {
    products = List.of(product("移动电源", null, (String) null), product(name, gtin, (String) null));
    return this;
  }

  SomeReport violation(List<ReportContent.ViolationKind> kinds, String description) {
    violation = new ReportContent.Violation(kinds, description);
    return this;
  }

  /** Leaves a whole group of Article 15 out. */
  public SomeReport without(ReportGroup group) {
    Map.<ReportGroup, Runnable>of(
        ReportGroup.OPERATOR_IDENTITY, () -> operator = null, ReportGroup.SHOP, () -> shop = null,
        ReportGroup.PRODUCT, () -> products = null, ReportGroup.VIOLATION, () -> violation = null,
        ReportGroup.RECORDS, () -> records = null, ReportGroup.MEASURES, () -> measuresTold = false).get(group).run();
    return this;
  }

  public ReportContent content() {
    var measures = measuresTold
        ? List.of(new ReportContent.Measure(ReportContent.MeasureKind.LINK_REMOVED, time(effectiveAt), "listing", true)) : null;
    return new ReportContent("T-1", time(discoveredAt), ReportContent.DiscoverySource.DAILY_CHECK, time(takenAt), measures,
        operator, shop, products, violation, records);
  }

  ReportReading read() {
    return new ReportReading(content());
  }

  Submission submission() {
    return Submission.of(PLATFORM.client(), json().getBytes(StandardCharsets.UTF_8), content());
  }

  PlatformReport received() {
    return PlatformReport.received(submission(), new ReportDeadlines(Published.CALENDAR),
        OffsetDateTime.parse(receivedAt).toInstant());
  }

  public Receipt receipt() {
    return received().receipt(new Filed(received().id(), "R20261203-00000001", Yuhang.BUREAU.code(), Yuhang.BUREAU.name(), "某某平台"));
  }

  public ReportView view() {
    var report = received();
    return new ReportView(receipt(), PLATFORM.uscc(), PLATFORM.name(), Yuhang.BUREAU.path(), json(), content(), read().missing(),
        ReportStatus.RECEIVED, report.verifyBy(), null, null, 0);
  }

  private String json() {
    try {
      return StoredJson.MAPPER.writeValueAsString(content());
    } catch (JsonProcessingException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  private static OffsetDateTime time(String text) {
    return text == null ? null : OffsetDateTime.parse(text);
  }

  private static ReportContent.Operator operator(String name, IdentityType type, String number, String domicile, String business) {
    return new ReportContent.Operator(name, type, number, OperatorKind.INDIVIDUAL_BUSINESS, domicile, business, null, null, null);
  }

  private static ReportContent.Product product(String name, String gtin, String producerDivision) {
    return new ReportContent.Product(name, null, "PB-20K", null, null, gtin, null, null, new BigDecimal("89.00"), 412L, null,
        null, List.of("GB 31241-2022"), null, new ReportContent.Producer("某某电子有限公司", null, null, producerDivision));
  }
}
