package org.mingcha.report.web;

import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;
import org.mingcha.report.ReportFilter;
import org.mingcha.report.ReportStatus;

/** What is asked of the inbox, as it stands in addresses: of its page, and of its table to be saved. */
public final class InboxQuestion {

  private InboxQuestion() {}

  /** The filter that these parameters mean; what nobody gave out as a choice narrows nothing. */
  public static ReportFilter filter(UnaryOperator<String> asked, LocalDate today) {
    var status = List.of(ReportStatus.values()).stream().filter(s -> s.name().equals(asked.apply("status"))).findFirst().orElse(null);
    var days = digits(asked.apply("days"), 3);
    return new ReportFilter(status, null, asked.apply("platform"), asked.apply("violation"), asked.apply("product"),
        digits(asked.apply("division"), 6), asked.apply("q"), choice(asked.apply("time"), "on", "late"),
        choice(asked.apply("whole"), "yes", "no"), days == null ? null : today.plusDays(Integer.parseInt(days)));
  }

  /** True for the one value, false for the other, null for anything else. */
  private static Boolean choice(String value, String yes, String no) {
    return yes.equals(value) ? Boolean.TRUE : no.equals(value) ? Boolean.FALSE : null;
  }

  private static String digits(String text, int most) {
    return text != null && text.matches("\\d{1," + most + "}") ? text : null;
  }
}
