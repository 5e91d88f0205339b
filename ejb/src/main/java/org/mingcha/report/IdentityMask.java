package org.mingcha.report;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.mingcha.kernel.ResidentId;
import org.mingcha.party.IdentityType;
import org.mingcha.party.OperatorKind;
import org.mingcha.report.ReportContent.Operator;
import org.mingcha.report.ReportContent.Producer;
import org.mingcha.report.ReportContent.Product;
import org.mingcha.secret.Revealed;

/** Masks identity numbers of persons in what officers read of a report. The platform reads its own words as it sent them. */
final class IdentityMask {

  private static final String NUMBER = "identityNumber";
  private static final ObjectMapper EXACT = StoredJson.MAPPER.copy()
      .setNodeFactory(JsonNodeFactory.withExactBigDecimals(true)).configure(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN.mappedFeature(), true);

  private IdentityMask() {}

  static ReportContent on(ReportContent c) {
    return new ReportContent(c.platformReportId(), c.discoveredAt(), c.discoverySource(), c.measuresTakenAt(), c.measures(),
        on(c.operator()), c.shop(), c.products().stream().map(IdentityMask::on).toList(), c.violation(), c.records());
  }

  /** A JSON text of a report, exactly as it came where it holds no such number. */
  static String on(String received) {
    try {
      var tree = EXACT.readTree(received);
      var changed = mask(tree.path("operator"));
      for (var product : tree.path("products")) {
        changed |= mask(product.path("producer"));
      }
      return changed ? EXACT.writeValueAsString(tree) : received;
    } catch (JsonProcessingException damaged) {
      throw new UncheckedIOException("a stored report cannot be read", damaged);
    }
  }

  /** The numbers that the mask hides, with the names beside them. */
  static Stream<Revealed> masked(ReportContent content) {
    var operator = Stream.ofNullable(content.operator()).filter(o -> !o.equals(on(o))).map(o -> new Revealed(o.name(), o.identityNumber(), null));
    var producers = content.products().stream().map(Product::producer).filter(p -> p != null && !p.equals(on(p)))
        .map(p -> new Revealed(p.name(), p.identityNumber(), null));
    return Stream.concat(operator, producers);
  }

  static Stream<String> numbers(ReportContent content) {
    var operator = Stream.ofNullable(content.operator()).map(Operator::identityNumber);
    var producers = content.products().stream().map(Product::producer).filter(Objects::nonNull).map(Producer::identityNumber);
    return Stream.concat(operator, producers).filter(Objects::nonNull);
  }

  private static Operator on(Operator o) {
    return o == null ? null : new Operator(o.name(), o.identityType(), masked(o.identityType(), o.kind(), o.identityNumber()), o.kind(),
        o.domicileDivision(), o.businessDivision(), o.businessAddress(), o.phone(), o.platformAccountId());
  }

  private static Product on(Product p) {
    return new Product(p.name(), p.brand(), p.model(), p.category(), p.catalogueCode(), p.gtin(), p.listingId(), p.listingUrl(),
        p.unitPrice(), p.unitsSold(), p.salesAmount(), p.batch(), p.standards(), p.certificates(), on(p.producer()));
  }

  private static Producer on(Producer p) {
    return p == null ? null : new Producer(p.name(), p.address(), masked(null, null, p.identityNumber()), p.domicileDivision());
  }

  private static boolean mask(JsonNode named) {
    if (!(named instanceof ObjectNode node) || !node.path(NUMBER).isTextual()) {
      return false;
    }
    var number = node.path(NUMBER).asText();
    var masked = masked(named(IdentityType.values(), node.path("identityType").asText()),
        named(OperatorKind.values(), node.path("kind").asText()), number);
    node.put(NUMBER, masked);
    return !masked.equals(number);
  }

  private static String masked(IdentityType type, OperatorKind kind, String number) {
    var person = type == IdentityType.RESIDENT_ID || kind == OperatorKind.NATURAL_PERSON
        || type != IdentityType.USCC && ResidentId.looksLike(number);
    return person ? ResidentId.masked(number) : number;
  }

  private static <E extends Enum<E>> E named(E[] values, String name) {
    return List.of(values).stream().filter(value -> value.name().equals(name)).findFirst().orElse(null);
  }
}
