package org.mingcha.spotcheck;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mingcha.calendar.DayUnit;
import org.mingcha.rectification.Breach;
import org.mingcha.rectification.RectificationDraft;
import org.mingcha.result.FollowUp;

/**
 * What the drafts of orders say that a failed result begins (后处理文书), from {@code /law/spot-check-orders.json}: wording and
 * terms that a bureau may want otherwise are data, and whoever handles the draft changes it before it is signed.
 */
final class OrderTexts {

  private static final JsonNode SHIPPED = read();

  private OrderTexts() {}

  static RectificationDraft draft(FollowUp.Kind kind, FailedParty party, CheckFacts facts, String checkNo) {
    var text = SHIPPED.required(kind.name());
    return new RectificationDraft(party.party(), kind == FollowUp.Kind.STOP_SALE ? Breach.FAILED_PRODUCT_SOLD : Breach.FAILED_PRODUCT,
        filled(SHIPPED.required("facts").textValue(), party, facts, checkNo), filled(text.required("demands").textValue(), party, facts, checkNo),
        text.required("term").intValue(), DayUnit.valueOf(text.required("unit").textValue()));
  }

  private static String filled(String text, FailedParty party, CheckFacts facts, String checkNo) {
    var product = facts.product();
    return text.replace("{check}", checkNo)
        .replace("{acts}", party.roles().stream().map(role -> SHIPPED.required("acts").required(role.name()).textValue()).collect(Collectors.joining("、")))
        .replace("{product}", Stream.of(product.brand(), product.name(), product.model(), product.batch()).filter(Objects::nonNull).collect(Collectors.joining(" ")))
        .replace("{standards}", String.join("、", facts.assignment().standardList()))
        .replace("{laboratory}", facts.report().laboratory())
        .replace("{report}", facts.report().number())
        .replace("{items}", String.join("、", facts.failedItems()));
  }

  private static JsonNode read() {
    try (var in = OrderTexts.class.getResourceAsStream("/law/spot-check-orders.json")) {
      return new ObjectMapper().readTree(in);
    } catch (IOException unreadable) {
      throw new UncheckedIOException("law/spot-check-orders.json", unreadable);
    }
  }
}
