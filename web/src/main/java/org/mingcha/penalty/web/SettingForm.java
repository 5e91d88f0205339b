package org.mingcha.penalty.web;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.mingcha.penalty.PenaltySettings.Topic;
import org.mingcha.penalty.publicity.CreditClass;
import org.mingcha.shared.rest.Json;

/** What is typed for a setting: the fields by their names, put together as {@code law/penalty-settings.json} writes that topic. */
public class SettingForm extends HashMap<String, Object> {

  String text(String field) {
    var value = get(field);
    return value == null || value.toString().isBlank() ? null : value.toString().strip();
  }

  /**
   * Whatever is no number and no code is refused by the desk, which reads it.
   *
   * @param sanctions names of those that were ticked
   */
  String value(Topic topic, List<String> sanctions) {
    return switch (topic) {
      case HEARING -> Json.write(sums());
      case REVIEW -> {
        var range = sums();
        range.put("sanctions", sanctions);
        yield Json.write(range);
      }
      case BANDS -> Json.write(shares());
      case QUESTION -> Json.write(Map.of("handling", String.valueOf(text("handling"))));
      case PUBLICITY -> Json.write(publicity());
      case BASIS -> text("basis");
    };
  }

  private Map<String, Object> sums() {
    var sums = new LinkedHashMap<String, Object>();
    sums.put("person", amount("person"));
    sums.put("organisation", amount("organisation"));
    sums.put("businessAsPerson", Boolean.parseBoolean(text("businessAsPerson")));
    return sums;
  }

  private Map<String, Object> shares() {
    var shares = new LinkedHashMap<String, Object>();
    shares.put("lenientBelow", text("lenientBelow"));
    shares.put("heavierAbove", text("heavierAbove"));
    return shares;
  }

  private Map<String, Object> publicity() {
    var periods = new EnumMap<CreditClass, Object>(CreditClass.class);
    for (var credit : CreditClass.values()) {
      var period = new LinkedHashMap<String, Object>();
      period.put("least", months("least" + credit));
      period.put("longest", months("longest" + credit));
      periods.put(credit, period);
    }
    var publicity = new LinkedHashMap<String, Object>();
    publicity.put("runsFrom", text("runsFrom"));
    publicity.put("periods", periods);
    return publicity;
  }

  private String amount(String field) {
    var typed = text(field);
    return typed == null ? null : typed.replace(",", "");
  }

  private Object months(String field) {
    var typed = text(field);
    return typed != null && typed.matches("\\d{1,4}") ? (Object) Integer.valueOf(typed) : typed;
  }
}
