package org.mingcha.volume;

import static org.mingcha.document.volume.VolumePart.*;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.mingcha.calendar.China;
import org.mingcha.decision.Decision;
import org.mingcha.decision.Transferral;
import org.mingcha.document.service.ServiceRecord;
import org.mingcha.document.volume.PaperKind;
import org.mingcha.document.volume.VolumeItem;
import org.mingcha.document.volume.VolumePart;
import org.mingcha.enforcement.CaseFacts;
import org.mingcha.enforcement.CaseView;
import org.mingcha.hearing.Hearing;
import org.mingcha.kernel.SubjectRef;
import org.mingcha.lead.LeadDesk;
import org.mingcha.procedure.view.StepView;

/** The papers that the case itself tells of, each in its part of the volumes. */
final class CasePapersTold {

  private static final Set<String> APPROVED_MATTERS =
      Set.of("suspend", "resume", "terminate", "extend", "extend-review", "report-crime", "decline-police-transfer", "decide-anew");

  private final CaseView aCase;
  private final String bureau;
  private final SubjectRef ref;
  private final List<VolumeItem> papers = new ArrayList<>();

  private CasePapersTold(CaseView aCase) {
    this.aCase = aCase;
    this.bureau = aCase.file().matter().bureau();
    this.ref = aCase.file().matter().ref();
  }

  static List<VolumeItem> of(CaseView aCase) {
    var listed = new CasePapersTold(aCase);
    var facts = aCase.facts();
    listed.begun();
    listed.decided(facts);
    listed.told(facts);
    facts.hearings().forEach(listed::heard);
    listed.carriedOut(facts);
    listed.contested(facts);
    listed.inside(facts);
    aCase.file().matter().steps().forEach(listed::step);
    return listed.papers;
  }

  /** The lead's papers lie with the lead; one out of the reader's sight is named all the same. */
  private void begun() {
    var lead = new SubjectRef(LeadDesk.KIND, aCase.lead());
    papers.add(VolumeItem.told(lead, FILING_APPROVAL, PaperKind.FILING_APPROVAL, aCase.lead(), bureau,
        China.dateOf(aCase.file().matter().openedAt())));
    if (aCase.file().links().stream().noneMatch(link -> link.number().equals(aCase.lead()))) {
      papers.add(VolumeItem.told(lead, SOURCE, PaperKind.LEAD_REGISTER, aCase.lead(), bureau, null));
    }
  }

  private void decided(CaseFacts facts) {
    for (int i = 0; i < facts.decisions().size(); i++) {
      var decision = facts.decisions().get(i);
      own(DECISION, kind(decision), decision.documentNo(), decision.decidedOn());
      if (i < facts.services().size()) {
        served(DECISION, decision.documentNo(), facts.services().get(i));
      }
    }
  }

  private void told(CaseFacts facts) {
    facts.notices().forEach(notice -> {
      own(OTHER_PAPERS, PaperKind.PENALTY_NOTICE, notice.documentNo(), notice.service().servedOn());
      served(OTHER_PAPERS, notice.documentNo(), notice.service());
    });
    facts.statements().forEach(said -> add(MAIN_OTHER, PaperKind.STATEMENT, said.documentNo(), party(), said.receivedOn()));
    facts.waivers().forEach(waiver -> add(MAIN_OTHER, PaperKind.WAIVER, waiver.documentNo(), party(), waiver.receivedOn()));
    var transferral = facts.transferral();
    if (transferral != null) {
      papers.add(VolumeItem.told(ref, OTHER_PAPERS, transferral.to() == Transferral.To.POLICE ? PaperKind.CRIMINAL_TRANSFER : PaperKind.TRANSFER,
          transferral.documentNo(), bureau, transferral.on()).detailed(transferral.authority()));
    }
  }

  private void heard(Hearing hearing) {
    if (hearing.noticeNo() != null) {
      own(OTHER_PAPERS, PaperKind.HEARING_NOTICE, hearing.noticeNo(), hearing.noticeServedOn());
    }
    if (hearing.minutesNo() != null) {
      own(HEARING_MINUTES, PaperKind.HEARING_MINUTES, hearing.minutesNo(), hearing.heldOn());
    }
    if (hearing.reportNo() != null) {
      own(HEARING_REPORT, PaperKind.HEARING_REPORT, hearing.reportNo(), hearing.endedOn());
    }
  }

  private void carriedOut(CaseFacts facts) {
    facts.deferrals().forEach(deferral -> own(OTHER_PAPERS, PaperKind.DEFERRAL, deferral.applicationNo(), deferral.approvedOn()));
    facts.dunnings().forEach(dunning -> {
      own(OTHER_PAPERS, PaperKind.DUNNING, dunning.documentNo(), dunning.service().servedOn());
      served(OTHER_PAPERS, dunning.documentNo(), dunning.service());
    });
    facts.payments().forEach(paid -> add(PROPERTY, PaperKind.PAYMENT_RECEIPT, paid.receiptNo(), party(), paid.paidOn()));
    facts.applications().forEach(asked -> own(MAIN_OTHER, PaperKind.COURT_APPLICATION, asked.documentNo(), asked.appliedOn()));
    for (int i = 0; i < facts.rulings().size(); i++) {
      var ruling = facts.rulings().get(i);
      add(MAIN_OTHER, PaperKind.COURT_RULING, ruling.documentNo(), facts.applications().get(i).court(), ruling.ruledOn());
    }
    facts.publicity().stream().filter(made -> made.act().ofOfficers()).forEach(made -> papers.add(VolumeItem.told(ref, MAIN_OTHER, PaperKind.PUBLICITY, null, bureau, made.doneOn()).detailed(made.place())));
  }

  private void contested(CaseFacts facts) {
    facts.remedies().forEach(remedy -> {
      add(MAIN_OTHER, PaperKind.REMEDY, remedy.documentNo(), remedy.authority(), remedy.filedOn());
      if (remedy.outcomeNo() != null) {
        add(MAIN_OTHER, PaperKind.REMEDY, remedy.outcomeNo(), remedy.authority(), remedy.endedOn());
      }
    });
    facts.annulments().forEach(annulment -> add(MAIN_OTHER, PaperKind.ANNULMENT, annulment.documentNo(), bureau, annulment.annulledOn()));
  }

  private void inside(CaseFacts facts) {
    facts.closings().forEach(report -> own(CLOSING_REPORT, PaperKind.CLOSING_REPORT, null, report.writtenOn()));
    facts.reviews().forEach(review -> papers.add(
        VolumeItem.told(ref, REVIEW, PaperKind.REVIEW, null, bureau, review.reviewedOn()).detailed(review.reviewerName())));
    facts.deliberations().forEach(held -> own(SUB_OTHER, PaperKind.DELIBERATION, held.minutesNo(), held.heldOn()));
    aCase.sheets().forEach(sheet -> own(SUB_OTHER, PaperKind.DECISION_APPROVAL, null, China.dateOf(sheet.proposedAt())));
  }

  private void step(StepView step) {
    if (step.move().startsWith("close") && step.to().equals("CLOSED")) {
      own(CLOSING_APPROVAL, PaperKind.CLOSING_APPROVAL, null, China.dateOf(step.at()));
    } else if (APPROVED_MATTERS.contains(step.move())) {
      papers.add(VolumeItem.told(ref, SUB_OTHER, PaperKind.MATTER_APPROVAL, null, bureau, China.dateOf(step.at())).detailed(step.note()));
    }
  }

  private void served(VolumePart part, String paper, ServiceRecord service) {
    papers.add(VolumeItem.told(ref, part, PaperKind.SERVICE_RECEIPT, service.proof(), bureau, service.servedOn()).detailed(paper).behind(paper));
  }

  private void own(VolumePart part, PaperKind kind, String documentNo, LocalDate on) {
    add(part, kind, documentNo, bureau, on);
  }

  private void add(VolumePart part, PaperKind kind, String documentNo, String organ, LocalDate on) {
    papers.add(VolumeItem.told(ref, part, kind, documentNo, organ, on));
  }

  private String party() {
    return aCase.file().matter().parties().isEmpty() ? "" : aCase.file().matter().parties().get(0).name();
  }

  private static PaperKind kind(Decision decision) {
    return decision.penalty() ? PaperKind.PENALTY_DECISION : PaperKind.NO_PENALTY_DECISION;
  }
}
