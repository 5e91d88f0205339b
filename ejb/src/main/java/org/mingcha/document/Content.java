package org.mingcha.document;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.UncheckedIOException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.mingcha.calendar.China;
import org.mingcha.calendar.WorkCalendar;
import org.mingcha.paper.PaperContent;
import org.mingcha.paper.PaperFrame;
import org.mingcha.paper.PaperType;

/**
 * What a paper says beside the words of its template (合并字段), as it is kept: by name of field a text, a list of texts, or rows.
 * It is data; nothing in it is markup.
 */
record Content(Map<String, Object> fields) {

  /** To whom it is addressed (主送), and the title where the form leaves a choice of it: kept and edited as the other fields are. */
  static final String ADDRESSEE = "addressee";
  static final String TITLE = "title";
  private static final String LEADER = "leader";

  private static final ObjectMapper MAPPER = new ObjectMapper();
  /** However it is typed: 2028年1月4日, 2028-1-4, 2028/1/4, 2028.1.4, with blanks between, in full-width digits. */
  private static final Pattern DAY = Pattern.compile("(?<!\\d)((?:20|２０)\\d{2})\\s*[-年/.．－／]\\s*(\\d{1,2})\\s*[-月/.．－／]\\s*(\\d{1,2})(?!\\d)",
      Pattern.UNICODE_CHARACTER_CLASS);

  Content {
    fields = new LinkedHashMap<>(fields);
  }

  static Content of(PaperContent paper) {
    var fields = new LinkedHashMap<>(paper.values());
    put(fields, ADDRESSEE, paper.addressee());
    put(fields, TITLE, paper.title());
    fields.values().removeIf(Content::saysNothing);
    return new Content(fields);
  }

  @SuppressWarnings("unchecked")
  static Content ofJson(String json) {
    try {
      return new Content(MAPPER.readValue(json, LinkedHashMap.class));
    } catch (JsonProcessingException damaged) {
      throw new UncheckedIOException(damaged);
    }
  }

  String json() {
    try {
      return MAPPER.writeValueAsString(fields);
    } catch (JsonProcessingException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  /** As the templates take it, of this bureau. */
  PaperContent paper(String organ) {
    var values = new LinkedHashMap<>(fields);
    var addressee = (String) values.remove(ADDRESSEE);
    var title = (String) values.remove(TITLE);
    return new PaperContent(organ, title, null, addressee, null, null, values);
  }

  /** The same with these texts in place of what was there; an empty text takes the field out. */
  Content with(Map<String, String> changes) {
    var changed = new LinkedHashMap<>(fields);
    changes.forEach((name, text) -> put(changed, name, text));
    return new Content(changed);
  }

  /** With the opinion, name and day of whoever approved, where a sheet leaves room for them and says nothing there. */
  Content signedBy(PaperType type, Approval approval) {
    return asksForLeader(type) && saysNothing(fields.get(LEADER)) ? with(Map.of(LEADER, signature(approval))) : this;
  }

  /** Without them, once that approval no longer counts. */
  Content unsignedBy(PaperType type, Approval approval) {
    return asksForLeader(type) && signature(approval).equals(fields.get(LEADER)) ? with(Map.of(LEADER, "")) : this;
  }

  private static boolean asksForLeader(PaperType type) {
    return type.frame() == PaperFrame.SHEET && type.field(LEADER).isPresent();
  }

  private static String signature(Approval approval) {
    return (approval.opinion() == null ? "" : approval.opinion() + " ") + approval.name() + " " + PaperWords.day(China.dateOf(approval.at()));
  }

  /** Whether this only fills what was left open in the other, and says nothing else otherwise. */
  boolean fills(Content other) {
    return other.fields.entrySet().stream().allMatch(said -> Objects.equals(fields.get(said.getKey()), said.getValue()));
  }

  /** The numbers of other papers that it tells of, row by row (所列文书的文号). */
  List<String> numbers() {
    return fields.get("documents") instanceof Iterable<?> rows ? numbers(rows) : List.of();
  }

  private static List<String> numbers(Iterable<?> rows) {
    var numbers = new ArrayList<String>();
    rows.forEach(row -> {
      if (row instanceof Map<?, ?> cells && cells.get("number") != null && !cells.get("number").toString().isBlank()) {
        numbers.add(cells.get("number").toString());
      }
    });
    return numbers;
  }

  /**
   * The days in it whose year has no official schedule of holidays. A year that is over had one, whether or not it is loaded here: since
   * when a firm has its licence keeps no paper from going out.
   */
  List<LocalDate> provisional(WorkCalendar calendar, LocalDate today) {
    return days().stream().filter(day -> day.getYear() >= today.getYear() && calendar.provisional(day, day)).toList();
  }

  /** Every day that is written out somewhere in it. */
  List<LocalDate> days() {
    var found = new ArrayList<LocalDate>();
    fields.values().forEach(value -> collect(value, found));
    return found;
  }

  private static boolean saysNothing(Object value) {
    return value == null || value.toString().isBlank() || value instanceof List<?> list && list.isEmpty();
  }

  private static void put(Map<String, Object> fields, String name, String text) {
    if (text == null || text.isBlank()) {
      fields.remove(name);
    } else {
      fields.put(name, text);
    }
  }

  private static void collect(Object value, List<LocalDate> found) {
    if (value instanceof Iterable<?> rows) {
      rows.forEach(row -> collect(row, found));
    } else if (value instanceof Map<?, ?> row) {
      row.values().forEach(cell -> collect(cell, found));
    } else if (value != null) {
      var matcher = DAY.matcher(value.toString());
      while (matcher.find()) {
        day(matcher.group(1), matcher.group(2), matcher.group(3), found);
      }
    }
  }

  private static void day(String year, String month, String day, List<LocalDate> found) {
    try {
      found.add(LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day)));
    } catch (DateTimeException noDay) {
      // such as the number of a certificate that looks like one
    }
  }
}
