package org.mingcha.summary;

import java.util.Map;
import org.mingcha.identity.OfficerView;
import org.mingcha.kernel.Basis;
import org.mingcha.procedure.Guard;
import org.mingcha.procedure.Occasion;
import org.mingcha.procedure.Verdict;

/** At least two officers with certificates of that day, shown to the party, decide at the place (两名以上执法人员，出示执法证件). */
@Basis({"APL@2021:42", "APL@2021:52", "SAMR-PROC@2022:67"})
final class CertifiedToday implements Guard<SummaryPenalty> {

  static final int AT_LEAST = 2;

  @Override
  public Verdict check(SummaryPenalty penalty, Occasion occasion) {
    var certified = penalty.known().officers().stream().filter(officer -> officer.certifiedOn(occasion.today())).map(OfficerView::user)
        .distinct().toList();
    return certified.size() >= AT_LEAST ? Verdict.allowed()
        : Verdict.refused("summary.two-officers", "SAMR-PROC@2022:67", Map.of("certified", certified));
  }
}
