package org.mingcha.report;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.mingcha.kernel.Rows;

/** Reads receipts from rows of {@code platform_report r}. */
final class ReceiptRows {

  static final String COLUMNS = """
      r.report_no, r.platform_report_id, r.received_at, r.bureau,
      (select b.name from bureau b where b.code = r.bureau), r.due_on, r.on_time, r.provisional, r.order_in_force, r.sm3,
      r.missing, r.warnings""";

  /** How many columns {@link #COLUMNS} names: where a query's own columns begin. */
  static final int WIDTH = 12;

  private ReceiptRows() {}

  @SuppressWarnings("unchecked")
  static TypedQuery<Tuple> select(EntityManager em, String where) {
    return (TypedQuery<Tuple>) em.createNativeQuery("select " + COLUMNS + " from platform_report r " + where, Tuple.class);
  }

  static Receipt receipt(Tuple t) {
    return new Receipt(t.get(0, String.class), t.get(1, String.class), t.get(2, Instant.class), t.get(3, String.class),
        t.get(4, String.class), Rows.day(t.get(5)), t.get(6, Boolean.class), t.get(7, Boolean.class), t.get(8, Boolean.class),
        t.get(9, String.class), groups(t.get(10, String.class)), warnings(t.get(11, String.class)));
  }

  static List<ReportGroup> groups(String names) {
    return words(names, " ").map(ReportGroup::valueOf).toList();
  }

  static List<ReportWarning> warnings(String lines) {
    return words(lines, "\n").map(line -> line.split(" ", 2)).map(w -> new ReportWarning(w[0], w[1])).toList();
  }

  static Stream<String> words(String text, String separator) {
    return text == null ? Stream.empty()
        : Arrays.stream(text.split(separator)).filter(word -> !word.isEmpty());
  }
}
