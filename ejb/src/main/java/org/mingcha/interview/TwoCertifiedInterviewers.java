package org.mingcha.interview;

import java.time.LocalDate;
import java.util.List;
import org.mingcha.identity.OfficerView;
import org.mingcha.kernel.Basis;
import org.mingcha.kernel.Citation;
import org.mingcha.kernel.RuleRefused;
import org.mingcha.procedure.CertifiedOfficers;
import org.mingcha.procedure.Handler;

/** At least two officers with a certificate conduct the interview (两名以上执法人员约谈). The article gives no number; ours is that of an inquiry. */
@Basis("SAMR-110@2025:23")
final class TwoCertifiedInterviewers {

  private TwoCertifiedInterviewers() {}

  /** The named officers, refused unless there are two and all hold a certificate of that day. */
  static List<Handler> chosen(List<String> users, List<OfficerView> officers, LocalDate today) {
    return CertifiedOfficers.chosen(users, officers, today,
        facts -> new RuleRefused("interview.two-certified-interviewers", Citation.of("SAMR-110@2025:23"), facts));
  }
}
