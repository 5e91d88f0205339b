package org.mingcha.lead;

import java.time.LocalDate;
import java.util.List;
import org.mingcha.identity.OfficerView;
import org.mingcha.kernel.Basis;
import org.mingcha.kernel.Citation;
import org.mingcha.kernel.RuleRefused;
import org.mingcha.procedure.CertifiedOfficers;
import org.mingcha.procedure.Handler;

/** 两名以上具有行政执法资格的办案人员 */
@Basis("SAMR-PROC@2022:19")
final class CertifiedHandlers {

  private CertifiedHandlers() {}

  /** The named officers as handlers. Refused unless there are two of them, and all with a certificate of that day. */
  static List<Handler> chosen(List<String> users, List<OfficerView> officers, LocalDate today) {
    return CertifiedOfficers.chosen(users, officers, today,
        facts -> new RuleRefused("lead.two-certified-handlers", Citation.of("SAMR-PROC@2022:19"), facts));
  }
}
