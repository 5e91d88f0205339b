package org.mingcha.enforcement.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.Map;
import org.mingcha.board.Changed;
import org.mingcha.kernel.Yuan;
import org.mingcha.shared.web.Words;

/** What has changed of a penalty and of the facts it rests on, as a signer reads it: what it is, what stood there, what stands there now. */
@Named
@RequestScoped
public class ChangeWords {

  private static final Map<String, String> LABELS = Map.ofEntries(Map.entry("rule", "enforcement.field.rule"), Map.entry("fine", "enforcement.field.fine"),
      Map.entry("confiscatedGains", "enforcement.field.confiscatedGains"), Map.entry("confiscatedGoods", "enforcement.field.confiscatedGoods"),
      Map.entry("sanctions", "enforcement.field.sanctions"), Map.entry("serious", "enforcement.field.serious"), Map.entry("finding", "assessment.findings"),
      Map.entry("party", "party.name"), Map.entry("capacity", "party.capacity"), Map.entry("actFrom", "assessment.from"),
      Map.entry("actUntil", "approval.changed.actUntil"), Map.entry("conducts", "assessment.conducts"), Map.entry("goodsValue", "assessment.goods.value"),
      Map.entry("gains", "assessment.gains"));

  @Inject private Words words;
  @Inject private RuleWords rules;

  /** What it is. */
  public String label(Changed one) {
    return words.of(LABELS.getOrDefault(one.field(), "shared.told"));
  }

  /** What stood or stands there, in the case of that number. */
  public String value(Changed one, Object told, String number) {
    if (told == null || told.toString().isEmpty()) {
      return "–";
    }
    return switch (one.field()) {
      case "rule" -> rules.of(told.toString(), number);
      case "fine", "confiscatedGains", "confiscatedGoods", "goodsValue", "gains" -> words.money(Yuan.of(told.toString()));
      case "sanctions" -> several("penalty.sanction", told);
      case "conducts" -> several("penalty.conduct", told);
      case "serious" -> words.yesNo((Boolean) told);
      case "capacity" -> words.code("party.capacity", told);
      case "actFrom", "actUntil" -> words.day(LocalDate.parse(told.toString()));
      case "finding" -> words.with("assessment.version", "no", told);
      default -> told.toString();
    };
  }

  private String several(String prefix, Object told) {
    var said = words.codes(prefix, told);
    return said.isEmpty() ? "–" : said;
  }
}
