package org.mingcha.sampling;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.mingcha.kernel.Invalid.Violation;

/**
 * A test report on a sample (检验报告).
 *
 * @param sampleCode code on the seal of the sample that was tested
 * @param laboratory who tested; {@code certificate} its accreditation (CMA)
 * @param number number of the report
 * @param sealIntact whether the seal was whole when the laboratory received the sample
 * @param conclusion of the sample; FAILED if and only if an item failed
 * @param standards by which it was tested; empty where the report leaves that to the task
 */
public record TestReport(String sampleCode, String laboratory, String certificate, String number, LocalDate issuedOn,
    boolean sealIntact, List<TestItem> items, Conclusion conclusion, List<String> standards) {

  private static final int MOST_ITEMS = 200;

  /** What is wrong with it, field by field, each pointer beginning with {@code at}. */
  public List<Violation> faults(String at, LocalDate today) {
    var faults = new ArrayList<Violation>();
    demand(told(laboratory), at + "/laboratory", "required", faults);
    demand(told(number), at + "/reportNumber", "required", faults);
    demand(issuedOn != null, at + "/issuedOn", "required", faults);
    demand(issuedOn == null || !issuedOn.isAfter(today), at + "/issuedOn", "sampling.day", faults);
    demand(!items.isEmpty() && items.size() <= MOST_ITEMS, at + "/items", "sampling.items", faults);
    for (int i = 0; i < items.size(); i++) {
      demand(told(items.get(i).name()), at + "/items/" + i + "/name", "required", faults);
      demand(items.get(i).conclusion() != null, at + "/items/" + i + "/conclusion", "required", faults);
    }
    demand(conclusion != null, at + "/conclusion", "required", faults);
    return faults;
  }

  /** Whether the conclusion is another than that of its items. */
  public boolean contradictsItems() {
    return conclusion != ofItems();
  }

  /** By which it was tested and which are not among these, however they are spaced. */
  public List<String> standardsOutside(List<String> known) {
    var plain = known.stream().map(TestReport::plain).toList();
    return standards.stream().filter(standard -> !plain.contains(plain(standard))).toList();
  }

  private static String plain(String standard) {
    return standard.replaceAll("\\s", "").toUpperCase(Locale.ROOT);
  }

  private Conclusion ofItems() {
    return items.stream().anyMatch(item -> item.conclusion() == Conclusion.FAILED) ? Conclusion.FAILED : Conclusion.QUALIFIED;
  }

  private static void demand(boolean right, String pointer, String otherwise, List<Violation> faults) {
    if (!right) {
      faults.add(Violation.of(pointer, otherwise));
    }
  }

  private static boolean told(String text) {
    return text != null && !text.isBlank();
  }
}
