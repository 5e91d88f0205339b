package org.mingcha.volume;

import static org.mingcha.document.volume.VolumePart.*;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.mingcha.calendar.China;
import org.mingcha.enforcement.CaseView;
import org.mingcha.evidence.EvidenceDesk;
import org.mingcha.evidence.EvidenceKind;
import org.mingcha.evidence.PieceView;
import org.mingcha.evidence.RequestDesk;
import org.mingcha.evidence.RequestView;
import org.mingcha.kernel.SubjectRef;
import org.mingcha.lead.LeadDesk;
import org.mingcha.measure.MeasureView;
import org.mingcha.measure.PreservationDesk;
import org.mingcha.measure.SeizureDesk;
import org.mingcha.procedure.LinkView;
import org.mingcha.rectification.RectificationDesk;
import org.mingcha.rectification.RectificationView;

/** The papers that stand beside a case: its lead, evidence of both, orders, measures. The desks say what the reader may see. */
@ApplicationScoped
class PapersBeside {

  @Inject private LeadDesk leads;
  @Inject private EvidenceDesk evidence;
  @Inject private RequestDesk requests;
  @Inject private RectificationDesk orders;
  @Inject private PreservationDesk preservations;
  @Inject private SeizureDesk seizures;

  List<ListedPaper> of(CaseView aCase) {
    var papers = new ArrayList<ListedPaper>();
    var bureau = aCase.file().matter().bureau();
    var lead = new SubjectRef(LeadDesk.KIND, aCase.lead());
    taken(aCase.file().matter().ref(), bureau, papers);
    linked(aCase.file().links(), bureau, papers);
    if (aCase.file().links().stream().noneMatch(link -> link.number().equals(aCase.lead()))) {
      papers.add(ListedPaper.of(SOURCE, PaperKind.LEAD_REGISTER, aCase.lead(), bureau, null));
      return papers; // out of this reader's sight
    }
    var view = leads.view(aCase.lead());
    papers.add(ListedPaper.of(SOURCE, PaperKind.LEAD_REGISTER, aCase.lead(), bureau, China.dateOf(view.file().matter().openedAt())));
    taken(lead, bureau, papers);
    linked(view.file().links(), bureau, papers);
    return papers;
  }

  private void taken(SubjectRef matter, String bureau, List<ListedPaper> papers) {
    evidence.of(matter).forEach(piece -> papers.add(piece(piece, bureau)));
    requests.of(matter).forEach(request -> papers.add(request(request, bureau)));
  }

  private void linked(List<LinkView> links, String bureau, List<ListedPaper> papers) {
    for (var link : links) {
      switch (link.kind()) {
        case RectificationDesk.KIND -> order(orders.view(link.number()), bureau, papers);
        case PreservationDesk.KIND -> measure(preservations.view(link.number()), PaperKind.PRESERVATION, bureau, papers);
        case SeizureDesk.KIND -> measure(seizures.view(link.number()), PaperKind.SEIZURE, bureau, papers);
        default -> { }
      }
    }
  }

  private static ListedPaper piece(PieceView piece, String bureau) {
    var circumstances = piece.circumstances();
    var organ = piece.kind() == EvidenceKind.EXTRACT ? circumstances.source() : bureau;
    return ListedPaper.of(EVIDENCE, PaperKind.valueOf(piece.kind().name()), String.valueOf(piece.number()), organ, China.dateOf(circumstances.endedAt()))
        .about(circumstances.title()).with(piece.files().size());
  }

  private static ListedPaper request(RequestView request, String bureau) {
    return ListedPaper.of(OTHER_PAPERS, PaperKind.REQUEST, request.paperNo(), bureau, request.issuedOn()).about(request.subject());
  }

  private static void order(RectificationView order, String bureau, List<ListedPaper> papers) {
    var facts = order.facts();
    if (facts.issuedOn() == null) {
      return;
    }
    papers.add(ListedPaper.of(OTHER_PAPERS, PaperKind.RECTIFICATION_ORDER, order.number(), bureau, facts.issuedOn()));
    if (facts.service() != null) {
      papers.add(ListedPaper.of(OTHER_PAPERS, PaperKind.SERVICE_RECEIPT, facts.service().proof(), bureau, facts.service().servedOn()).about(order.number()));
    }
    facts.rechecks().forEach(recheck -> papers.add(
        ListedPaper.of(OTHER_PAPERS, PaperKind.RECHECK_RECORD, null, bureau, recheck.checkedOn()).about(order.number())));
  }

  private static void measure(MeasureView measure, PaperKind kind, String bureau, List<ListedPaper> papers) {
    var facts = measure.facts();
    if (facts.taking() == null) {
      return;
    }
    papers.add(ListedPaper.of(OTHER_PAPERS, kind, measure.number(), bureau, China.dateOf(facts.taking().takenAt())));
    if (facts.settledOn() != null) {
      papers.add(ListedPaper.of(PROPERTY, PaperKind.PROPERTY_RECORD, measure.number(), bureau, facts.settledOn()).about(facts.settlement()));
    }
  }
}
