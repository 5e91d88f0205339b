package org.mingcha.penalty.setting;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.mingcha.penalty.PenaltySettings.Topic;

/** The figures of the release one by one, each with the comment that says why it is unverified. */
final class ShippedSettings {

  private static final List<SettingInForce> ALL = read();

  private ShippedSettings() {}

  static List<SettingInForce> all() {
    return ALL;
  }

  private static List<SettingInForce> read() {
    try (var in = ShippedSettings.class.getResourceAsStream("/law/penalty-settings.json")) {
      var json = new ObjectMapper().readTree(in);
      var all = new ArrayList<SettingInForce>();
      all.add(of(Topic.HEARING, "", json.required("hearing")));
      all.add(of(Topic.REVIEW, "", json.required("review")));
      all.add(of(Topic.BANDS, "", json.required("bands")));
      all.add(of(Topic.PUBLICITY, "", json.required("publicity")));
      json.required("questions").fields().forEachRemaining(question -> all.add(of(Topic.QUESTION, question.getKey(), question.getValue())));
      return List.copyOf(all);
    } catch (IOException unreadable) {
      throw new UncheckedIOException("law/penalty-settings.json", unreadable);
    }
  }

  private static SettingInForce of(Topic topic, String subject, JsonNode value) {
    var figures = ((ObjectNode) value).deepCopy();
    var comment = figures.remove("comment").asText();
    return new SettingInForce(topic, subject, null, null, figures.toString(), comment);
  }
}
