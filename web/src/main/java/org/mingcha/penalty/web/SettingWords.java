package org.mingcha.penalty.web;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.mingcha.kernel.Yuan;
import org.mingcha.penalty.PenaltySettings.Topic;
import org.mingcha.penalty.publicity.CreditClass;
import org.mingcha.shared.rest.Json;
import org.mingcha.shared.web.Words;

/** A setting's value in words, line by line. */
@Named
@RequestScoped
public class SettingWords {

  @Inject private Words words;

  /** What is set, and to what. */
  public record Line(String name, String value) {}

  public List<Line> lines(Topic topic, String value) {
    var json = Json.tree(value);
    return switch (topic) {
      case HEARING -> sums(json);
      case REVIEW -> range(json);
      case BANDS -> List.of(line("lenientBelow", percent(json.path("lenientBelow"))), line("heavierAbove", percent(json.path("heavierAbove"))));
      case QUESTION -> List.of(line("handling", words.of("penalty.handling." + json.path("handling").asText())));
      case PUBLICITY -> periods(json);
      case BASIS -> List.of(line("basis", json.toPrettyString()));
    };
  }

  /** What it is about: the topic, and the question or basis where it is about one of several. */
  public String about(Topic topic, String subject) {
    var name = words.of("penalty.setting." + topic);
    return subject == null || subject.isEmpty() ? name : name + " " + subject;
  }

  private List<Line> sums(JsonNode json) {
    return List.of(line("person", money(json.path("person"))), line("organisation", money(json.path("organisation"))),
        line("businessAsPerson", words.yesNo(json.path("businessAsPerson").booleanValue())));
  }

  private List<Line> range(JsonNode json) {
    var lines = new ArrayList<>(sums(json));
    var sanctions = new ArrayList<String>();
    json.path("sanctions").forEach(sanction -> sanctions.add(sanction.asText()));
    lines.add(line("sanctions", sanctions.isEmpty() ? words.of("penalty.setting.none") : words.codes("penalty.sanction", sanctions)));
    return lines;
  }

  private List<Line> periods(JsonNode json) {
    var lines = new ArrayList<Line>();
    lines.add(line("runsFrom", words.of("penalty.runs-from." + json.path("runsFrom").asText())));
    for (var credit : CreditClass.values()) {
      var period = json.path("periods").path(credit.name());
      lines.add(new Line(words.of("penalty.credit." + credit),
          words.with("penalty.setting.least", "months", period.path("least").asText()) + words.of("shared.separator")
              + words.with("penalty.setting.longest", "months", period.path("longest").asText())));
    }
    return lines;
  }

  private Line line(String name, String value) {
    return new Line(words.of("penalty.field." + name), value);
  }

  private String money(JsonNode sum) {
    return sum.isNull() ? words.of("penalty.setting.none") : words.money(Yuan.of(sum.asText()));
  }

  private static String percent(JsonNode share) {
    return new BigDecimal(share.asText()).movePointRight(2).stripTrailingZeros().toPlainString() + "%";
  }
}
