package org.mingcha.report;

import static org.mingcha.kernel.Faults.told;

import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.mingcha.identity.Divisions;
import org.mingcha.kernel.Gtin;
import org.mingcha.kernel.Invalid.Violation;
import org.mingcha.kernel.ResidentId;
import org.mingcha.kernel.Uscc;
import org.mingcha.party.IdentityType;

/** Reads a report as the bureau must: what makes it unusable, what is missing, what looks wrong. */
final class ReportReading {

  private static final Duration CLOCK_DIFFERENCE = Duration.ofMinutes(5);
  /** No report tells of a time before this; such a time is a slip, and one that no calendar could count from. */
  private static final Instant EARLIEST = Instant.parse("2000-01-01T00:00:00Z");

  private final ReportContent content;

  ReportReading(ReportContent content) {
    this.content = content;
  }

  /** What makes the report unusable; anything else is accepted, so that no report is lost over a detail. */
  List<Violation> faults(Instant now) {
    var faults = new ArrayList<Violation>();
    if (!told(operatorName()) && !told(operatorNumber()) && !told(shopId()) && !told(shopName())) {
      faults.add(Violation.of("/operator", "report.operator-or-shop"));
    }
    time(content.measuresTakenAt(), "/measuresTakenAt", now, faults);
    time(content.discoveredAt(), "/discoveredAt", now, faults);
    for (int i = 0; i < content.measures().size(); i++) {
      time(content.measures().get(i).effectiveAt(), "/measures/" + i + "/effectiveAt", now, faults);
    }
    return faults;
  }

  /** The groups of Article 15 that were not supplied. */
  List<ReportGroup> missing() {
    return Stream.of(
        ReportGroup.OPERATOR_IDENTITY.unless(told(operatorName()) && told(operatorNumber())),
        ReportGroup.SHOP.unless(told(shopId()) || told(shopName())),
        ReportGroup.PRODUCT.unless(content.products().stream().anyMatch(product -> told(product.name()))),
        ReportGroup.VIOLATION.unless(violationTold()),
        ReportGroup.RECORDS.unless(!content.records().isEmpty()),
        ReportGroup.MEASURES.unless(!content.measures().isEmpty())).filter(Objects::nonNull).toList();
  }

  /** What looks wrong and may yet be right: there are registered codes whose check digit does not match. */
  List<ReportWarning> warnings() {
    var warnings = new ArrayList<ReportWarning>();
    var operator = content.operator();
    if (operator != null) {
      identity(operator.identityType(), operator.identityNumber(), warnings);
      division(operator.domicileDivision(), "/operator/domicileDivision", warnings);
      division(operator.businessDivision(), "/operator/businessDivision", warnings);
    }
    for (int i = 0; i < content.products().size(); i++) {
      product(content.products().get(i), "/products/" + i, warnings);
    }
    return warnings;
  }

  private void product(ReportContent.Product product, String at, List<ReportWarning> warnings) {
    if (told(product.gtin()) && !Gtin.checkDigitMatches(product.gtin())) {
      warnings.add(new ReportWarning("report.gtin", at + "/gtin"));
    }
    if (product.producer() != null) {
      division(product.producer().domicileDivision(), at + "/producer/domicileDivision", warnings);
    }
  }

  private void identity(IdentityType type, String number, List<ReportWarning> warnings) {
    if (type == IdentityType.USCC && told(number) && !Uscc.checkDigitMatches(number)) {
      warnings.add(new ReportWarning("report.uscc", "/operator/identityNumber"));
    }
    if (type == IdentityType.RESIDENT_ID && told(number) && !ResidentId.checkDigitMatches(number)) {
      warnings.add(new ReportWarning("report.resident-id", "/operator/identityNumber"));
    }
  }

  private static void division(String code, String pointer, List<ReportWarning> warnings) {
    if (told(code) && !Divisions.known(code)) {
      warnings.add(new ReportWarning("report.division", pointer));
    }
  }

  private static void time(OffsetDateTime at, String pointer, Instant now, List<Violation> faults) {
    if (at != null && at.toInstant().isAfter(now.plus(CLOCK_DIFFERENCE))) {
      faults.add(Violation.of(pointer, "report.future"));
    } else if (at != null && at.toInstant().isBefore(EARLIEST)) {
      faults.add(Violation.of(pointer, "report.past"));
    }
  }

  private boolean violationTold() {
    var violation = content.violation();
    return violation != null
        && (violation.kinds() != null && !violation.kinds().isEmpty() || told(violation.description()));
  }

  private String operatorName() {
    return content.operator() == null ? null : content.operator().name();
  }

  private String operatorNumber() {
    return content.operator() == null ? null : content.operator().identityNumber();
  }

  private String shopId() {
    return content.shop() == null ? null : content.shop().id();
  }

  private String shopName() {
    return content.shop() == null ? null : content.shop().name();
  }
}
