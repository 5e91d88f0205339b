package org.mingcha.referral;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.mingcha.enforcement.EnforcementDesk;
import org.mingcha.identity.Bureaus;
import org.mingcha.identity.Officer;
import org.mingcha.kernel.Basis;
import org.mingcha.kernel.Invalid;
import org.mingcha.kernel.Invalid.Violation;
import org.mingcha.kernel.RuleRefused;
import org.mingcha.kernel.SubjectRef;
import org.mingcha.lead.LeadDesk;
import org.mingcha.procedure.Links;
import org.mingcha.procedure.Matters;
import org.mingcha.report.ReportQueries;
import org.mingcha.report.ReportReader;

/** What a notice or transfer grows out of: a report, lead or case of the own bureau. */
@ApplicationScoped
class ReferralSubjects {

  @Inject private Matters matters;
  @Inject private Links links;
  @Inject private ReportQueries reports;
  @Inject private Referrals referrals;
  @Inject private Bureaus bureaus;

  /**
   * Refused unless it is the officer's bureau's own; a transfer moves a lead, and never one that was itself transferred here
   * (不得再自行移送): whoever disagrees reports to the common superior.
   */
  @Basis("SAMR-PROC@2022:14")
  void demand(ReferralOpening opening, Officer officer) {
    var subject = opening.subject();
    if (!own(subject, officer)) {
      throw new Invalid(List.of(Violation.of("/subject", "referral.subject")));
    }
    if (opening.type() == ReferralType.LEAD_TRANSFER) {
      demandTransferable(subject, officer);
    }
  }

  private boolean own(SubjectRef subject, Officer officer) {
    return switch (subject.kind()) {
      case LeadDesk.KIND, EnforcementDesk.KIND -> matters.find(subject, officer.scope())
          .filter(matter -> officer.worksFor(matter.bureau())).isPresent();
      case ReportQueries.KIND -> officer.worksFor(
          reports.require(subject.number(), new ReportReader.OfBureaus(officer.scope())).receipt().bureau());
      default -> false;
    };
  }

  private void demandTransferable(SubjectRef subject, Officer officer) {
    if (!subject.kind().equals(LeadDesk.KIND)) {
      throw new Invalid(List.of(Violation.of("/subject", "referral.transfer-lead")));
    }
    links.of(subject, officer.scope()).stream().filter(link -> link.kind().equals(ReferralDesk.KIND))
        .flatMap(link -> referrals.find(link.number(), officer.scope()).stream())
        .filter(referral -> referral.box() == Box.IN && referral.type() == ReferralType.LEAD_TRANSFER).findFirst()
        .ifPresent(referral -> {
          throw new RuleRefused("referral.second-transfer", ReferralType.LEAD_TRANSFER.basis(), Map.of("bureau",
              bureaus.commonSuperior(officer.bureau(), bureaus.require(referral.counterpart())).code()));
        });
  }
}
