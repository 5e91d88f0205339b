package org.mingcha.penalty;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.EnumSet;
import org.mingcha.kernel.Yuan;
import org.mingcha.penalty.discretion.DiscretionBands;
import org.mingcha.penalty.publicity.CreditClass;
import org.mingcha.penalty.publicity.PublicityPeriods;
import org.mingcha.penalty.publicity.PublicityPeriods.Period;
import org.mingcha.penalty.review.LegalReviewThreshold;

/** Reads single settings as {@code law/penalty-settings.json} writes them. What cannot be read is an {@link IllegalArgumentException}. */
final class SettingReader {

  private SettingReader() {}

  static HearingThreshold hearing(JsonNode json) {
    return new HearingThreshold(Yuan.of(json.required("person").asText()), Yuan.of(json.required("organisation").asText()),
        businessAsPerson(json));
  }

  static DiscretionBands bands(JsonNode json) {
    return new DiscretionBands(new BigDecimal(json.required("lenientBelow").asText()), new BigDecimal(json.required("heavierAbove").asText()));
  }

  static LegalReviewThreshold review(JsonNode json) {
    var sanctions = EnumSet.noneOf(Sanction.class);
    json.required("sanctions");
    StrictJson.list(json, "sanctions").forEach(sanction -> sanctions.add(Sanction.valueOf(sanction.asText())));
    return new LegalReviewThreshold(sum(json.required("person")), sum(json.required("organisation")),
        businessAsPerson(json), sanctions);
  }

  static PublicityPeriods publicity(JsonNode json) {
    var periods = new EnumMap<CreditClass, Period>(CreditClass.class);
    for (var credit : CreditClass.values()) {
      var period = json.required("periods").required(credit.name());
      periods.put(credit, new Period(months(period.required("least")), months(period.required("longest"))));
    }
    return new PublicityPeriods(PublicityPeriods.From.valueOf(json.required("runsFrom").asText()), periods);
  }

  private static boolean businessAsPerson(JsonNode json) {
    json.required("businessAsPerson");
    return StrictJson.yes(json, "businessAsPerson");
  }

  private static Yuan sum(JsonNode json) {
    return json.isNull() ? null : Yuan.of(json.asText());
  }

  private static int months(JsonNode json) {
    if (!json.isInt()) {
      throw new IllegalArgumentException("months " + json);
    }
    return json.intValue();
  }
}
