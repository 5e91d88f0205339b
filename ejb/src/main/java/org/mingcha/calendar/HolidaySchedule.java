package org.mingcha.calendar;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The State Council's yearly notice on holidays (国务院办公厅节假日安排通知) as published, or a stand-in for a year whose
 * notice is not out yet; then it is not official and names no instrument. Lists only days that differ from the plain
 * week. A notice may also list days of the neighbouring year (New Year's holiday has begun on 31 December).
 */
public record HolidaySchedule(int year, boolean official, String instrument, LocalDate instrumentDate, String instrumentUrl,
    Map<LocalDate, SpecialDay> days) {

  /** 2027 is a stand-in until its notice is published. */
  private static final List<Integer> SHIPPED = List.of(2025, 2026, 2027);

  /** A day off, or a weekend day worked in exchange (调休), with the holiday's name. */
  public record SpecialDay(boolean off, String holiday) {}

  public HolidaySchedule {
    days = Collections.unmodifiableMap(new TreeMap<>(days));
    if (official && instrument == null) throw new IllegalArgumentException("official schedule without instrument: " + year);
  }

  /** How many days of the year are worked (工作日总数), which the notice lets everybody check. */
  public int workingDays() {
    var calendar = new CalendarDays(days.isEmpty() ? List.of() : List.of(this));
    return (int) LocalDate.of(year, 1, 1).datesUntil(LocalDate.of(year + 1, 1, 1)).filter(calendar::worked).count();
  }

  /** Those that ship with the release, for a calendar where no database tells of others. */
  public static List<HolidaySchedule> shipped() {
    return SHIPPED.stream().map(HolidaySchedule::onClassPath).toList();
  }

  /** Reads {@code /calendar/holidays-<year>.json}; a missing or unreadable one stops the server at start. */
  static HolidaySchedule onClassPath(int year) {
    try (InputStream in = HolidaySchedule.class.getResourceAsStream("/calendar/holidays-" + year + ".json")) {
      if (in == null) throw new IllegalStateException("no holiday schedule for " + year);
      return of(new ObjectMapper().readTree(in));
    } catch (IOException e) {
      throw new UncheckedIOException("holiday schedule " + year, e);
    }
  }

  static HolidaySchedule of(JsonNode json) {
    var days = new TreeMap<LocalDate, SpecialDay>();
    for (var day : json.required("days")) days.put(LocalDate.parse(text(day, "date")), special(day));
    return new HolidaySchedule(json.required("year").intValue(), either(text(json, "status"), "official", "provisional"),
        json.path("instrument").textValue(), date(json.path("instrumentDate")), json.path("instrumentUrl").textValue(), days);
  }

  private static LocalDate date(JsonNode json) {
    return json.isTextual() ? LocalDate.parse(json.textValue()) : null;
  }

  private static SpecialDay special(JsonNode day) {
    return new SpecialDay(either(text(day, "kind"), "off", "work"), text(day, "name"));
  }

  private static String text(JsonNode json, String field) {
    return json.required(field).asText();
  }

  private static boolean either(String word, String yes, String no) {
    if (!word.equals(yes) && !word.equals(no)) throw new IllegalArgumentException("neither " + yes + " nor " + no + ": " + word);
    return word.equals(yes);
  }
}
