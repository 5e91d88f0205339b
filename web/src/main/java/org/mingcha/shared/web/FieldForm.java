package org.mingcha.shared.web;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import org.mingcha.calendar.China;
import org.mingcha.document.service.ServiceMethod;
import org.mingcha.document.service.ServiceRecord;
import org.mingcha.kernel.Invalid.Violation;
import org.mingcha.kernel.Invalid;
import org.mingcha.kernel.Yuan;

/**
 * What an officer types for a step: the fields by their names, as the step's {@code requires} names them. A kind of matter has many
 * steps, and a property for each of their fields would say nothing that the page does not.
 */
public class FieldForm extends HashMap<String, Object> {

  private static final int MOST_DIGITS = 15;

  /** Null when nothing was typed. */
  public String text(String field) {
    var value = get(field);
    return value == null || value.toString().isBlank() ? null : value.toString().strip();
  }

  public LocalDate day(String field) {
    return (LocalDate) get(field);
  }

  /** A moment, typed as the time in Beijing; null when none was. */
  public Instant moment(String field) {
    var typed = (LocalDateTime) get(field);
    return typed == null ? null : typed.atZone(China.ZONE).toInstant();
  }

  public boolean ticked(String field) {
    return Boolean.parseBoolean(text(field));
  }

  /** Refused as {@code Invalid} when it is no whole number; null when nothing was typed. */
  public Integer count(String field) {
    try {
      return text(field) == null ? null : Integer.valueOf(text(field));
    } catch (NumberFormatException typo) {
      throw new Invalid(List.of(Violation.of("/" + field, "number")));
    }
  }

  /** Refused as {@code Invalid} when it is no amount of at most two decimals; null when nothing was typed. */
  public Yuan money(String field) {
    var typed = text(field);
    try {
      return typed == null ? null : new Yuan(new BigDecimal(typed.length() > MOST_DIGITS ? "-1" : typed.replace(",", "")));
    } catch (IllegalArgumentException wrong) {
      throw new Invalid(List.of(Violation.of("/" + field, "shared.amount")));
    }
  }

  /** One of several codes; null when none was chosen. */
  public <E extends Enum<E>> E code(String field, Class<E> type) {
    return text(field) == null ? null : Enum.valueOf(type, text(field));
  }

  /** How a paper was served. */
  public ServiceRecord service() {
    return new ServiceRecord(code("method", ServiceMethod.class), day("servedOn"), text("receivedBy"), text("proof"), text("addressConfirmation"));
  }

  public static <E extends Enum<E>> List<E> all(Class<E> type) {
    return Arrays.asList(type.getEnumConstants());
  }
}
