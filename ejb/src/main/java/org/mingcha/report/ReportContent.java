package org.mingcha.report;

import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.util.List;
import org.mingcha.party.IdentityType;
import org.mingcha.party.OperatorKind;
import org.mingcha.store.StoredFile;

/**
 * What a platform reports (第110号令第15条): who sold, in which shop, what, what was wrong, the records kept and the
 * measures taken. All but {@code platformReportId} and {@code measuresTakenAt} may be missing and be completed later.
 * Names of the components are those of the wire.
 *
 * @param measuresTakenAt when the measures were taken; the five working days run from that day
 */
public record ReportContent(
    @NotBlank @Size(max = 100) String platformReportId,
    OffsetDateTime discoveredAt,
    DiscoverySource discoverySource,
    @NotNull OffsetDateTime measuresTakenAt,
    @Valid @Size(max = 100) List<@NotNull Measure> measures,
    @Valid Operator operator,
    @Valid Shop shop,
    @Valid @Size(max = 1000) List<@NotNull Product> products,
    @Valid Violation violation,
    @Valid @Size(max = 1000) List<@NotNull Record> records) implements Serializable {

  /** How the platform came upon the problem (发现来源). */
  public enum DiscoverySource { DAILY_CHECK, MONITORING, SAMPLE_TEST, COMPLAINT, REGULATOR_NOTICE, RECALL, OTHER }

  /** What the platform did (处置措施). */
  public enum MeasureKind { LINK_REMOVED, LISTING_BLOCKED, LINK_DISCONNECTED, SHOP_SUSPENDED, FUNDS_FROZEN, OTHER }

  /** The duty that seems breached; each with its article of Order 110. */
  public enum ViolationKind {
    PURCHASE_RECORDS, DISPLAY_INFORMATION, FALSE_PROMOTION, RECALL_DUTY, CERTIFICATE_FORGED_OR_MISUSED, NO_TEST_REPORT,
    CERTIFICATE_MISMATCH, UNSAFE_PRODUCT, OTHER
  }

  /** What a kept record is (保存的有关记录). */
  public enum RecordKind { PAGE_SNAPSHOT, TEST_REPORT, TRANSACTION_RECORD, CERTIFICATE, OTHER }

  /** A measure taken (处置措施). */
  public record Measure(@NotNull MeasureKind kind, OffsetDateTime effectiveAt, @Size(max = 2000) String scope,
      Boolean operatorInformed) implements Serializable {}

  /** The operator on the platform (平台内经营者). */
  public record Operator(@Size(max = 500) String name, IdentityType identityType, @Size(max = 100) String identityNumber,
      OperatorKind kind, @Size(max = 20) String domicileDivision, @Size(max = 20) String businessDivision,
      @Size(max = 1000) String businessAddress, @Size(max = 100) String phone, @Size(max = 200) String platformAccountId)
      implements Serializable {}

  /** The shop (网店). */
  public record Shop(@Size(max = 200) String id, @Size(max = 500) String name, @Size(max = 2000) String url)
      implements Serializable {}

  /** A product taken down (商品信息). */
  public record Product(@Size(max = 500) String name, @Size(max = 200) String brand, @Size(max = 500) String model,
      @Size(max = 200) String category, @Size(max = 100) String catalogueCode, @Size(max = 100) String gtin,
      @Size(max = 200) String listingId, @Size(max = 2000) String listingUrl,
      @DecimalMin("0") @Digits(integer = 13, fraction = 2) BigDecimal unitPrice, @PositiveOrZero Long unitsSold,
      @DecimalMin("0") @Digits(integer = 13, fraction = 2) BigDecimal salesAmount, @Size(max = 200) String batch,
      @Size(max = 100) List<@NotNull @Size(max = 200) String> standards, @Valid @Size(max = 100) List<@NotNull Certificate> certificates,
      @Valid Producer producer) implements Serializable {}

  /** A certificate shown for a product. */
  public record Certificate(@Size(max = 50) String kind, @Size(max = 200) String number) implements Serializable {}

  /** The producer named on the product (标称生产者). */
  public record Producer(@Size(max = 500) String name, @Size(max = 1000) String address,
      @Size(max = 100) String identityNumber, @Size(max = 20) String domicileDivision) implements Serializable {}

  /** What is wrong (质量违法行为). */
  public record Violation(@Size(max = 20) List<@NotNull ViolationKind> kinds, @Size(max = 20000) String description)
      implements Serializable {}

  /** A record that the platform keeps, announced by its digests. */
  public record Record(@NotNull RecordKind kind, @Size(max = 500) String fileName,
      @Pattern(regexp = "[0-9a-fA-F]{64}") String sm3, @Pattern(regexp = "[0-9a-fA-F]{64}") String sha256)
      implements Serializable {

    /** Whether a file is the one announced, by each digest that was given. */
    boolean hasDigestsOf(StoredFile file) {
      return (sm3 == null || sm3.equalsIgnoreCase(file.sm3())) && (sha256 == null || sha256.equalsIgnoreCase(file.sha256()));
    }
  }

  /** Lists without gaps, so that readers need not ask. */
  public ReportContent {
    measures = measures == null ? List.of() : measures;
    products = products == null ? List.of() : products;
    records = records == null ? List.of() : records;
  }

  /** The first product's name, or null: what lists show. */
  public String productName() {
    return products.isEmpty() ? null : products.get(0).name();
  }
}
