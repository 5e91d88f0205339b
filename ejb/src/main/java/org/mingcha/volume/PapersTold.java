package org.mingcha.volume;

import static org.mingcha.document.volume.VolumePart.OTHER_PAPERS;
import static org.mingcha.document.volume.VolumePart.PROPERTY;
import static org.mingcha.document.volume.VolumePart.SOURCE;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.mingcha.calendar.China;
import org.mingcha.document.volume.PaperKind;
import org.mingcha.document.volume.VolumeCover;
import org.mingcha.document.volume.VolumeItem;
import org.mingcha.document.volume.VolumeSource;
import org.mingcha.enforcement.EnforcementDesk;
import org.mingcha.lead.LeadDesk;
import org.mingcha.measure.MeasureView;
import org.mingcha.measure.PreservationDesk;
import org.mingcha.measure.SeizureDesk;
import org.mingcha.procedure.Matter;
import org.mingcha.rectification.RectificationDesk;
import org.mingcha.rectification.RectificationView;
import org.mingcha.summary.SummaryDesk;

/** The papers that leads, cases, orders, measures and penalties on the spot tell of. The desks say what the reader may see. */
@ApplicationScoped
class PapersTold implements VolumeSource {

  @Inject private EnforcementDesk cases;
  @Inject private RectificationDesk orders;
  @Inject private PreservationDesk preservations;
  @Inject private SeizureDesk seizures;
  @Inject private SummaryDesk summaries;

  @Override
  public List<VolumeItem> of(Matter matter) {
    return switch (matter.kind()) {
      case EnforcementDesk.KIND -> CasePapersTold.of(cases.view(matter.number()));
      case LeadDesk.KIND -> List.of(VolumeItem.told(matter.ref(), SOURCE, PaperKind.LEAD_REGISTER, matter.number(), matter.bureau(),
          China.dateOf(matter.openedAt())));
      case RectificationDesk.KIND -> order(orders.view(matter.number()));
      case PreservationDesk.KIND -> measure(preservations.view(matter.number()), PaperKind.PRESERVATION);
      case SeizureDesk.KIND -> measure(seizures.view(matter.number()), PaperKind.SEIZURE);
      case SummaryDesk.KIND -> SpotPapersTold.of(summaries.view(matter.number()));
      default -> List.of();
    };
  }

  @Override
  public Optional<VolumeCover> cover(Matter matter) {
    return matter.kind().equals(EnforcementDesk.KIND) ? Optional.of(CaseCover.of(cases.view(matter.number()))) : Optional.empty();
  }

  private static List<VolumeItem> order(RectificationView order) {
    var facts = order.facts();
    var papers = new ArrayList<VolumeItem>();
    if (facts.issuedOn() != null) {
      var matter = order.file().matter();
      papers.add(VolumeItem.told(matter.ref(), OTHER_PAPERS, PaperKind.RECTIFICATION_ORDER, order.number(), matter.bureau(), facts.issuedOn()));
      if (facts.service() != null) {
        papers.add(VolumeItem.told(matter.ref(), OTHER_PAPERS, PaperKind.SERVICE_RECEIPT, facts.service().proof(), matter.bureau(),
            facts.service().servedOn()).detailed(order.number()).behind(order.number()));
      }
      facts.rechecks().forEach(recheck -> papers.add(VolumeItem.told(matter.ref(), OTHER_PAPERS, PaperKind.RECHECK_RECORD, null,
          matter.bureau(), recheck.checkedOn()).detailed(order.number()).behind(order.number())));
    }
    return papers;
  }

  private static List<VolumeItem> measure(MeasureView measure, PaperKind kind) {
    var facts = measure.facts();
    var papers = new ArrayList<VolumeItem>();
    var matter = measure.file().matter();
    if (facts.taking() != null) {
      papers.add(VolumeItem.told(matter.ref(), OTHER_PAPERS, kind, measure.number(), matter.bureau(), China.dateOf(facts.taking().takenAt())));
    }
    if (facts.taking() != null && facts.settledOn() != null) {
      papers.add(VolumeItem.told(matter.ref(), PROPERTY, PaperKind.PROPERTY_RECORD, measure.number(), matter.bureau(), facts.settledOn())
          .detailed(facts.settlement()));
    }
    return papers;
  }
}
