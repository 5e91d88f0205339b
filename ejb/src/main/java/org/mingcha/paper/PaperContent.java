package org.mingcha.paper;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What is filled in on a paper: text, never markup. Cannot be changed; each method answers another one.
 *
 * @param organ full name of the bureau that issues it (发文机关)
 * @param title in place of the form's name where that leaves a choice, such as 不予立案审批表; null for the form's name
 * @param number official number (文号) as printed, such as 余市监罚告〔2026〕12号; null while none has been drawn
 * @param addressee party or bureau to which it is addressed (主送); null where the form has none
 * @param date its day (成文日期) in Asia/Shanghai; null while it has none
 * @param seal picture of the seal as PNG, printed over the signature; null while it is not sealed
 * @param values by name of field: {@code String}, {@code List<String>} or {@code List<Map<String, String>>}
 */
public record PaperContent(String organ, String title, String number, String addressee, LocalDate date, byte[] seal,
    Map<String, Object> values) {

  public PaperContent {
    values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
    seal = seal == null ? null : seal.clone();
  }

  /** Nothing yet but the bureau that issues it. */
  public static PaperContent of(String organ) {
    return new PaperContent(organ, null, null, null, null, null, Map.of());
  }

  public PaperContent titled(String words) {
    return new PaperContent(organ, words, number, addressee, date, seal, values);
  }

  public PaperContent numbered(String official) {
    return new PaperContent(organ, title, official, addressee, date, seal, values);
  }

  public PaperContent to(String whom) {
    return new PaperContent(organ, title, number, whom, date, seal, values);
  }

  public PaperContent dated(LocalDate day) {
    return new PaperContent(organ, title, number, addressee, day, seal, values);
  }

  public PaperContent sealed(byte[] png) {
    return new PaperContent(organ, title, number, addressee, date, png, values);
  }

  /** Fills in a line; for a field of paragraphs, each line of the text is one. */
  public PaperContent with(String field, String text) {
    return put(field, text);
  }

  public PaperContent paragraphs(String field, List<String> paragraphs) {
    return put(field, List.copyOf(paragraphs));
  }

  /** Rows of a table, their cells by name of column; a cell that is not there stays empty. */
  public PaperContent rows(String field, List<Map<String, String>> rows) {
    var copy = new ArrayList<Map<String, String>>();
    rows.forEach(row -> copy.add(Collections.unmodifiableMap(new LinkedHashMap<>(row))));
    return put(field, List.copyOf(copy));
  }

  @Override
  public byte[] seal() {
    return seal == null ? null : seal.clone();
  }

  private PaperContent put(String field, Object value) {
    var more = new LinkedHashMap<>(values);
    more.put(field, value);
    return new PaperContent(organ, title, number, addressee, date, seal, more);
  }
}
