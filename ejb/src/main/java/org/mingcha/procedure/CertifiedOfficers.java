package org.mingcha.procedure;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.mingcha.identity.OfficerView;
import org.mingcha.kernel.Basis;
import org.mingcha.kernel.RuleRefused;

/** What is done to a party is done by at least two officers with certificates of that day (两名以上具有行政执法资格的人员). */
@Basis({"SAMR-PROC@2022:19", "SAMR-PROC@2022:22"})
public final class CertifiedOfficers {

  private static final int AT_LEAST = 2;

  private CertifiedOfficers() {}

  /**
   * The named officers as handlers, in the order of the register's answer. Refused unless there are two of
   * them, and all with a certificate valid on that day in Asia/Shanghai.
   *
   * @param users login names as they were given
   * @param officers those of them that the bureau's register knows
   * @param refusal the rule that refuses, made of the facts
   */
  public static List<Handler> chosen(Collection<String> users, List<OfficerView> officers, LocalDate day,
      Function<Map<String, Object>, RuleRefused> refusal) {
    var able = officers.stream().filter(officer -> officer.certifiedOn(day)).toList();
    var named = Set.copyOf(users);
    if (named.size() < AT_LEAST || able.size() < named.size()) {
      throw refusal.apply(Map.of("required", AT_LEAST, "certified", able.stream().map(OfficerView::user).toList()));
    }
    return able.stream().map(officer -> new Handler(officer.user(), officer.name(), officer.certificate())).toList();
  }
}
