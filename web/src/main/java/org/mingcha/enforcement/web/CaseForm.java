package org.mingcha.enforcement.web;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import org.mingcha.calendar.China;
import org.mingcha.decision.Panel;
import org.mingcha.document.ServiceMethod;
import org.mingcha.document.ServiceRecord;
import org.mingcha.kernel.Invalid.Violation;
import org.mingcha.kernel.Invalid;
import org.mingcha.kernel.Yuan;
import org.mingcha.penalty.Imposition;
import org.mingcha.penalty.OpenQuestion;
import org.mingcha.penalty.ReviewedChoice;
import org.mingcha.penalty.Sanction;
import org.mingcha.penalty.Sanctions;
import org.mingcha.review.Objections;
import org.mingcha.review.ReviewConclusion;
import org.mingcha.review.ReviewOpinion;
import org.mingcha.review.ReviewPoint;
import java.util.Map;
import java.util.stream.Collectors;
import org.mingcha.decision.Panel;
import org.mingcha.document.ServiceMethod;
import org.mingcha.document.ServiceRecord;
import org.mingcha.kernel.Invalid;
import org.mingcha.kernel.Invalid.Violation;
import org.mingcha.kernel.Yuan;
import org.mingcha.penalty.Imposition;
import org.mingcha.penalty.OpenQuestion;
import org.mingcha.penalty.ReviewedChoice;
import org.mingcha.penalty.Sanction;
import org.mingcha.penalty.Sanctions;

/**
 * What an officer types for a step of a case: the fields by their names, as the step's {@code requires} names them. A case has
 * some forty steps, and a property for each of their fields would say nothing that the page does not.
 */
public class CaseForm extends HashMap<String, Object> {

  private static final int MOST_DIGITS = 15;

  /** Null when nothing was typed. */
  String text(String field) {
    var value = get(field);
    return value == null || value.toString().isBlank() ? null : value.toString().strip();
  }

  LocalDate day(String field) {
    return (LocalDate) get(field);
  }

  /** A moment, typed as the time in Beijing; null when none was. */
  Instant moment(String field) {
    var typed = (LocalDateTime) get(field);
    return typed == null ? null : typed.atZone(China.ZONE).toInstant();
  }

  boolean ticked(String field) {
    return Boolean.parseBoolean(text(field));
  }

  /** Refused as {@code Invalid} when it is no whole number; null when nothing was typed. */
  Integer count(String field) {
    try {
      return text(field) == null ? null : Integer.valueOf(text(field));
    } catch (NumberFormatException typo) {
      throw new Invalid(List.of(Violation.of("/" + field, "number")));
    }
  }

  /** Refused as {@code Invalid} when it is no amount of at most two decimals; null when nothing was typed. */
  Yuan money(String field) {
    var typed = text(field);
    try {
      return typed == null ? null : new Yuan(new BigDecimal(typed.length() > MOST_DIGITS ? "-1" : typed.replace(",", "")));
    } catch (IllegalArgumentException wrong) {
      throw new Invalid(List.of(Violation.of("/" + field, "shared.amount")));
    }
  }

  /** One of several codes; null when none was chosen. */
  <E extends Enum<E>> E code(String field, Class<E> type) {
    return text(field) == null ? null : Enum.valueOf(type, text(field));
  }

  ServiceRecord service() {
    return new ServiceRecord(code("method", ServiceMethod.class), day("servedOn"), text("receivedBy"), text("proof"), text("addressConfirmation"));
  }

  Panel panel() {
    return new Panel(day("heldOn"), text("participants"), text("minutesNo"));
  }

  /** The penalty as it was typed, with these sanctions. */
  Imposition imposition(List<String> sanctions) {
    return new Imposition(text("rule"), ticked("serious"), money("fine"), money("confiscatedGains"), money("confiscatedGoods"),
        Sanctions.of(sanctions.stream().map(Sanction::valueOf).toArray(Sanction[]::new)));
  }

  /** What a reviewer found; a point of which nothing was written is in order. */
  ReviewOpinion reviewOpinion() {
    var objections = new HashMap<ReviewPoint, String>();
    told("objection.").forEach((point, reason) -> objections.put(ReviewPoint.valueOf(point), reason));
    return new ReviewOpinion(code("conclusion", ReviewConclusion.class), text("opinion"), new Objections(objections));
  }

  /** What a reviewer wrote on the choice of the rule and on open questions; null where that is nothing. */
  ReviewedChoice choice() {
    var over = told("over.");
    var answers = new HashMap<OpenQuestion, String>();
    told("question.").forEach((question, reason) -> answers.put(OpenQuestion.valueOf(question), reason));
    return text("choiceReason") == null && over.isEmpty() && answers.isEmpty() ? null : new ReviewedChoice(text("choiceReason"), over, answers);
  }

  private Map<String, String> told(String prefix) {
    return keySet().stream().filter(field -> field.startsWith(prefix) && text(field) != null)
        .collect(Collectors.toMap(field -> field.substring(prefix.length()), this::text));
  }

  /** Puts a penalty into the form, so that only what is different has to be typed. */
  void offer(Imposition imposition) {
    put("rule", imposition.rule());
    put("serious", String.valueOf(imposition.serious()));
    put("fine", imposition.fine() == null ? null : imposition.fine().toString());
    put("confiscatedGains", imposition.confiscatedGains().toString());
    put("confiscatedGoods", imposition.confiscatedGoods().toString());
  }

  static <E extends Enum<E>> List<E> all(Class<E> type) {
    return Arrays.asList(type.getEnumConstants());
  }
}
