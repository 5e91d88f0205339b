package org.mingcha.calendar;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import org.mingcha.calendar.HolidaySchedule.SpecialDay;
import org.mingcha.kernel.Actor;

/** A year's schedule as an administrator loaded it. Never changed; a later one of the year stands over it. */
@Entity
@Table(name = "holiday_schedule")
class LoadedSchedule {

  /** The how-manieth loading of the year. */
  record Key(int year, int version) implements Serializable {}

  private static final ObjectMapper JSON = new ObjectMapper();

  @EmbeddedId private Key key;
  private boolean official;
  private String instrument;
  private LocalDate instrumentDate;
  private String instrumentUrl;
  private String days;
  private String loadedBy;
  private Instant loadedAt;

  protected LoadedSchedule() {}

  static LoadedSchedule of(HolidaySchedule schedule, int version, Actor by, Instant at) {
    var loaded = new LoadedSchedule();
    loaded.key = new Key(schedule.year(), version);
    loaded.official = schedule.official();
    loaded.instrument = schedule.instrument();
    loaded.instrumentDate = schedule.instrumentDate();
    loaded.instrumentUrl = schedule.instrumentUrl();
    loaded.days = write(schedule.days());
    loaded.loadedBy = by.user();
    loaded.loadedAt = at;
    return loaded;
  }

  ScheduleView view() {
    return new ScheduleView(schedule(), key.version(), loadedBy, loadedAt);
  }

  private HolidaySchedule schedule() {
    return new HolidaySchedule(key.year(), official, instrument, instrumentDate, instrumentUrl, read(days));
  }

  /** {@code {"2027-01-01": {"off": true, "holiday": "元旦"}, …}} */
  private static String write(Map<LocalDate, SpecialDay> days) {
    var named = new TreeMap<String, SpecialDay>();
    days.forEach((date, day) -> named.put(date.toString(), day));
    try {
      return JSON.writeValueAsString(named);
    } catch (JsonProcessingException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  private static Map<LocalDate, SpecialDay> read(String json) {
    try {
      var days = new TreeMap<LocalDate, SpecialDay>();
      JSON.readValue(json, new TypeReference<Map<String, SpecialDay>>() {}).forEach((date, day) -> days.put(LocalDate.parse(date), day));
      return days;
    } catch (JsonProcessingException damaged) {
      throw new UncheckedIOException(damaged);
    }
  }
}
