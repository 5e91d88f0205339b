package org.mingcha.volume;

import static org.mingcha.document.volume.VolumePart.DECISION;
import static org.mingcha.document.volume.VolumePart.MAIN_OTHER;
import static org.mingcha.document.volume.VolumePart.OTHER_PAPERS;
import static org.mingcha.document.volume.VolumePart.PROPERTY;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.mingcha.document.volume.PaperKind;
import org.mingcha.document.volume.VolumeItem;
import org.mingcha.document.volume.VolumePart;
import org.mingcha.procedure.view.MatterView;
import org.mingcha.summary.SummaryFacts;
import org.mingcha.summary.SummaryView;

/** The papers that a penalty on the spot tells of: decisions, what followed them, the money; in the order of the large volumes. */
final class SpotPapersTold {

  private final List<VolumeItem> papers = new ArrayList<>();
  private final MatterView matter;

  private SpotPapersTold(MatterView matter) {
    this.matter = matter;
  }

  static List<VolumeItem> of(SummaryView penalty) {
    var told = new SpotPapersTold(penalty.file().matter());
    told.decided(penalty.facts());
    told.contested(penalty.facts());
    told.carriedOut(penalty.facts());
    return told.papers;
  }

  private void decided(SummaryFacts facts) {
    facts.annulled().forEach(fallen -> {
      own(DECISION, PaperKind.SPOT_DECISION, fallen.decisionNo(), fallen.decidedOn());
      own(MAIN_OTHER, PaperKind.ANNULMENT, fallen.annulment().documentNo(), fallen.annulment().annulledOn());
    });
    if (facts.decidedOn() != null && facts.remedy() != null) {
      own(DECISION, PaperKind.SPOT_DECISION, facts.documentNo(), facts.decidedOn());
    }
  }

  private void contested(SummaryFacts facts) {
    facts.execution().remedies().forEach(remedy -> {
      add(MAIN_OTHER, PaperKind.REMEDY, remedy.documentNo(), remedy.authority(), remedy.filedOn());
      if (remedy.outcomeNo() != null) {
        add(MAIN_OTHER, PaperKind.REMEDY, remedy.outcomeNo(), remedy.authority(), remedy.endedOn());
      }
    });
  }

  private void carriedOut(SummaryFacts facts) {
    var followed = facts.execution();
    followed.deferrals().forEach(deferral -> own(OTHER_PAPERS, PaperKind.DEFERRAL, deferral.applicationNo(), deferral.approvedOn()));
    followed.dunnings().forEach(dunning -> own(OTHER_PAPERS, PaperKind.DUNNING, dunning.documentNo(), dunning.service().servedOn()));
    followed.payments().forEach(paid -> add(PROPERTY, PaperKind.PAYMENT_RECEIPT, paid.receiptNo(), "", paid.paidOn()));
    if (facts.money().voucher() != null) {
      add(PROPERTY, PaperKind.PAYMENT_RECEIPT, facts.money().voucher(), "", facts.money().bankedOn());
    }
    followed.applications().forEach(asked -> own(MAIN_OTHER, PaperKind.COURT_APPLICATION, asked.documentNo(), asked.appliedOn()));
    for (int i = 0; i < followed.rulings().size(); i++) {
      var ruling = followed.rulings().get(i);
      add(MAIN_OTHER, PaperKind.COURT_RULING, ruling.documentNo(), followed.applications().get(i).court(), ruling.ruledOn());
    }
  }

  private void own(VolumePart part, PaperKind kind, String documentNo, LocalDate on) {
    add(part, kind, documentNo, matter.bureau(), on);
  }

  private void add(VolumePart part, PaperKind kind, String documentNo, String organ, LocalDate on) {
    papers.add(VolumeItem.told(matter.ref(), part, kind, documentNo, organ, on));
  }
}
