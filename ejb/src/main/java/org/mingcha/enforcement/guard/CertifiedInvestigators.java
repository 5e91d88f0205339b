package org.mingcha.enforcement.guard;

import java.time.LocalDate;
import java.util.List;
import org.mingcha.identity.OfficerView;
import org.mingcha.kernel.Basis;
import org.mingcha.kernel.Citation;
import org.mingcha.kernel.RuleRefused;
import org.mingcha.procedure.CertifiedOfficers;
import org.mingcha.procedure.Handler;

/** An investigation begins with two handlers and more, all of whom hold a certificate of that day (两名以上具有行政执法资格的人员). */
@Basis({"SAMR-PROC@2022:19", "SAMR-PROC@2022:22"})
public final class CertifiedInvestigators {

  private CertifiedInvestigators() {}

  /** The logins to ask the register for. */
  public static List<String> of(OrdinaryCase aCase) {
    return aCase.handlers().stream().map(Handler::user).toList();
  }

  /** Refuses when the certificate of a handler has run out, or was never there. */
  public static void demand(OrdinaryCase aCase, List<OfficerView> known, LocalDate today) {
    CertifiedOfficers.chosen(of(aCase), known, today,
        facts -> new RuleRefused("enforcement.two-certified-handlers", Citation.of("SAMR-PROC@2022:22"), facts));
  }
}
