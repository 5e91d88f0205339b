package org.mingcha.lead;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.mingcha.identity.OfficerView;
import org.mingcha.kernel.Basis;
import org.mingcha.kernel.Citation;
import org.mingcha.kernel.RuleRefused;
import org.mingcha.procedure.Handler;

/** 两名以上具有行政执法资格的办案人员 */
@Basis("SAMR-PROC@2022:19")
final class CertifiedHandlers {

  private static final int AT_LEAST = 2;

  private CertifiedHandlers() {}

  /** The named officers as handlers. Refused unless there are two of them, and all with a certificate of that day. */
  static List<Handler> chosen(List<String> users, List<OfficerView> officers, LocalDate today) {
    var able = officers.stream().filter(officer -> officer.certifiedOn(today)).toList();
    var named = Set.copyOf(users);
    if (named.size() < AT_LEAST || able.size() < named.size()) {
      var names = able.stream().map(OfficerView::user).toList();
      throw new RuleRefused("lead.two-certified-handlers", Citation.of("SAMR-PROC@2022:19"),
          Map.of("required", AT_LEAST, "certified", names));
    }
    return able.stream().map(officer -> new Handler(officer.user(), officer.name(), officer.certificate())).toList();
  }
}
