package org.mingcha.report.similar;

import static org.mingcha.kernel.Faults.told;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.mingcha.report.ReportContent.Product;
import org.mingcha.report.ReportContent;

/**
 * The keys of a report: the operator's number, the shop on its platform, bar codes and listings. They say that reports may
 * concern the same thing, across platforms; they prove nothing.
 */
public final class ReportKeys {

  private static final int LONGEST = 500;
  private static final int GTIN_DIGITS = 14;

  private ReportKeys() {}

  /** The keys of a content that this platform sent. */
  public static Set<ReportKey> of(String platform, ReportContent content) {
    var keys = new ArrayList<ReportKey>();
    if (content.operator() != null) {
      add(keys, ReportKey.Kind.OPERATOR, upper(content.operator().identityNumber()));
    }
    if (content.shop() != null && told(content.shop().id())) {
      add(keys, ReportKey.Kind.SHOP, platform + " " + content.shop().id().strip());
    }
    content.products().forEach(product -> addProduct(keys, product));
    return new LinkedHashSet<>(keys);
  }

  /** Who sold: the operator by number, or the shop, or nobody known, and then the report stands alone. */
  public static String seller(String platform, ReportContent content, String reportNumber) {
    return of(platform, content).stream()
        .filter(key -> key.kind() == ReportKey.Kind.OPERATOR || key.kind() == ReportKey.Kind.SHOP)
        .findFirst().map(key -> key.kind() + " " + key.value()).orElse(reportNumber);
  }

  private static void addProduct(List<ReportKey> keys, Product product) {
    add(keys, ReportKey.Kind.GTIN, padded(product.gtin()));
    add(keys, ReportKey.Kind.LINK, address(product.listingUrl()));
  }

  private static void add(List<ReportKey> keys, ReportKey.Kind kind, String value) {
    if (told(value)) {
      keys.add(new ReportKey(kind, value.substring(0, value.offsetByCodePoints(0, Math.min(LONGEST, value.codePointCount(0, value.length()))))));
    }
  }

  private static String upper(String number) {
    return number == null ? null : number.strip().toUpperCase(Locale.ROOT);
  }

  /** GTIN-8, -12 and -13 with leading zeros are the same product as GTIN-14. */
  private static String padded(String gtin) {
    return told(gtin) ? "0".repeat(Math.max(0, GTIN_DIGITS - gtin.strip().length())) + gtin.strip() : null;
  }

  /** Without scheme, fragment and closing slash. */
  private static String address(String url) {
    return url == null ? null : url.strip().replaceFirst("^[A-Za-z]+://", "").replaceFirst("/*(#.*)?$", "");
  }
}
