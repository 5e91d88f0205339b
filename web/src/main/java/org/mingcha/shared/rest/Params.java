package org.mingcha.shared.rest;

import jakarta.ws.rs.core.UriInfo;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.function.Function;
import org.mingcha.kernel.Invalid;
import org.mingcha.kernel.Invalid.Violation;

/** Query parameters, read strictly: a value that is none of its kind is a 422. */
public final class Params {

  private static final int USUAL = 20;
  private static final int MOST = 200;
  private static final int EARLIEST_YEAR = 1949;
  private static final int LATEST_YEAR = 2199;

  private final UriInfo uri;

  private Params(UriInfo uri) {
    this.uri = uri;
  }

  /** The parameters of this request; {@link Queried} says which it may bring. */
  public static Params of(UriInfo uri) {
    return new Params(uri);
  }

  /** The value, or null when absent or empty. */
  public String text(String name) {
    var value = uri.getQueryParameters().getFirst(name);
    return value == null || value.isBlank() ? null : value;
  }

  public int limit() {
    var limit = read("limit", Integer::valueOf);
    if (limit == null) {
      return USUAL;
    }
    if (limit < 1 || limit > MOST) {
      throw wrong("limit");
    }
    return limit;
  }

  /** A list's cursor, checked to be a row number as our lists give them; null for the first page. */
  public String cursor() {
    var cursor = read("cursor", Long::valueOf);
    return cursor == null ? null : cursor.toString();
  }

  /** A day of the years that the calendar counts. */
  public LocalDate day(String name) {
    var day = read(name, LocalDate::parse);
    if (day != null && (day.getYear() < EARLIEST_YEAR || day.getYear() > LATEST_YEAR)) {
      throw wrong(name);
    }
    return day;
  }

  public OffsetDateTime time(String name) {
    var at = read(name, text -> OffsetDateTime.parse(text.replace(' ', '+')));
    if (at != null && (at.getYear() < EARLIEST_YEAR || at.getYear() > LATEST_YEAR)) {
      throw wrong(name);
    }
    return at;
  }

  public Integer number(String name) {
    return read(name, Integer::valueOf);
  }

  public <E extends Enum<E>> E oneOf(String name, Class<E> type) {
    return read(name, text -> Enum.valueOf(type, text));
  }

  public <T> T read(String name, Function<String, T> reader) {
    var text = text(name);
    try {
      return text == null ? null : reader.apply(text);
    } catch (IllegalArgumentException | DateTimeException unfit) {
      throw wrong(name);
    }
  }

  /** What to say of a parameter whose value does not do. */
  public static Invalid wrong(String name) {
    return new Invalid(List.of(Violation.of("?" + name, "format")));
  }
}
