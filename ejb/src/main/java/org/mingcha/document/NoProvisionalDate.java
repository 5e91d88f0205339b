package org.mingcha.document;

import java.util.Map;
import org.mingcha.kernel.Basis;
import org.mingcha.procedure.Guard;
import org.mingcha.procedure.Occasion;
import org.mingcha.procedure.Verdict;

/**
 * Nothing goes out that names a day of a year, from this year on, whose holidays are not published yet: the day may turn out to be
 * another one (含暂算日期的文书不得对外制发).
 */
@Basis("SAMR-PROC@2022:80")
final class NoProvisionalDate implements Guard<Document> {

  @Override
  public Verdict check(Document document, Occasion occasion) {
    var days = document.known().provisional();
    return !document.outward() || days.isEmpty() ? Verdict.allowed()
        : Verdict.refused("document.provisional-date", "SAMR-PROC@2022:80", Map.of("date", days.get(0)));
  }
}
