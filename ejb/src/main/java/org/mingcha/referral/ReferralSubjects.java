package org.mingcha.referral;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.mingcha.enforcement.EnforcementDesk;
import org.mingcha.identity.Bureaus;
import org.mingcha.identity.Officer;
import org.mingcha.identity.Scope;
import org.mingcha.kernel.Basis;
import org.mingcha.kernel.Invalid;
import org.mingcha.kernel.Invalid.Violation;
import org.mingcha.kernel.NotFound;
import org.mingcha.kernel.RuleRefused;
import org.mingcha.kernel.SubjectRef;
import org.mingcha.lead.LeadDesk;
import org.mingcha.procedure.InvolvedParty;
import org.mingcha.procedure.Links;
import org.mingcha.procedure.Matter;
import org.mingcha.procedure.Matters;
import org.mingcha.procedure.NotConcluded;
import org.mingcha.procedure.Undertaking;
import org.mingcha.report.ReportContent;
import org.mingcha.report.ReportQueries;
import org.mingcha.report.ReportReader;
import org.mingcha.report.ReportView;

/** What a notice or transfer grows out of: a report, lead or case of the own bureau. */
@ApplicationScoped
class ReferralSubjects {

  private static final Set<String> GROUNDS = Set.of(LeadDesk.KIND, EnforcementDesk.KIND);

  /**
   * A letter of either type: what stands against a notice stands against a transfer too. Others have to learn of an unsafe product whether
   * or not the case is over; moved is only what is still looked into here.
   */
  @Produces
  static final Undertaking LETTER = letter(ReferralType.QUALITY_NOTICE);

  @Inject private Matters matters;
  @Inject private Links links;
  @Inject private ReportQueries reports;
  @Inject private Referrals referrals;
  @Inject private Bureaus bureaus;

  /**
   * Refused unless it is the officer's bureau's own, and no spot check that is not public yet nor a lead or case of one, for
   * a letter would tell others of it (公布前保密); a transfer moves a lead, and never one that was itself transferred here
   * (不得再自行移送): whoever disagrees reports to the common superior.
   *
   * @return who is known of there
   */
  @Basis("SAMR-PROC@2022:14")
  List<InvolvedParty> demand(ReferralOpening opening, Officer officer) {
    var subject = opening.subject();
    var parties = subject.kind().equals(ReportQueries.KIND) ? OfferedPackage.parties(report(subject, officer).orElseThrow(ReferralSubjects::other))
        : open(matter(subject, officer).orElseThrow(ReferralSubjects::other), opening.type(), officer).parties();
    if (opening.type() == ReferralType.LEAD_TRANSFER) {
      demandTransferable(subject, officer);
    }
    return parties;
  }

  /** What is known of a subject of the own bureau, numbers of persons hidden. */
  ReferralPackage offered(SubjectRef subject, Officer officer) {
    return (subject.kind().equals(ReportQueries.KIND) ? report(subject, officer).map(OfferedPackage::of)
        : matter(subject, officer).map(Matter::parties).map(OfferedPackage::of))
        .orElseThrow(() -> new NotFound("matter", subject.number()));
  }

  /** Whether this reader may know of the subject. */
  boolean seen(SubjectRef subject, Scope scope) {
    return subject.kind().equals(ReportQueries.KIND) ? reports.find(subject.number(), new ReportReader.OfBureaus(scope)).isPresent()
        : matters.find(subject, scope).isPresent();
  }

  private Optional<ReportContent> report(SubjectRef subject, Officer officer) {
    return Optional.of(reports.require(subject.number(), new ReportReader.OfBureaus(officer.scope())))
        .filter(report -> officer.worksFor(report.receipt().bureau())).map(ReportView::content);
  }

  private Optional<Matter> matter(SubjectRef subject, Officer officer) {
    return matters.find(subject, officer.scope())
        .filter(matter -> GROUNDS.contains(matter.kind()) && officer.worksFor(matter.bureau()));
  }

  private static Matter open(Matter subject, ReferralType type, Officer officer) {
    letter(type).demand(subject, officer);
    return subject;
  }

  private static Undertaking letter(ReferralType type) {
    return type == ReferralType.LEAD_TRANSFER ? Undertaking.of("referral", type.basis().value(), GROUNDS, new PublicByNow(type), new NotConcluded())
        : Undertaking.of("referral", type.basis().value(), GROUNDS, new PublicByNow(type));
  }

  private static Invalid other() {
    return new Invalid(List.of(Violation.of("/subject", "referral.subject")));
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
