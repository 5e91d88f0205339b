package org.mingcha.document.volume;

import static org.mingcha.paper.PaperType.CASE_REVIEW;
import static org.mingcha.paper.PaperType.CLOSING_APPROVAL;
import static org.mingcha.paper.PaperType.COLLECTIVE_RECORD;
import static org.mingcha.paper.PaperType.DECISION_APPROVAL;
import static org.mingcha.paper.PaperType.FILING_APPROVAL;
import static org.mingcha.paper.PaperType.GOODS_DISPOSAL_RECORD;
import static org.mingcha.paper.PaperType.HEARING_RECORD;
import static org.mingcha.paper.PaperType.HEARING_REPORT;
import static org.mingcha.paper.PaperType.INVESTIGATION_REPORT;
import static org.mingcha.paper.PaperType.LEAD_REGISTER;
import static org.mingcha.paper.PaperType.MATTER_APPROVAL;
import static org.mingcha.paper.PaperType.NO_PENALTY_DECISION;
import static org.mingcha.paper.PaperType.PENALTY_DECISION;
import static org.mingcha.paper.PaperType.SERVICE_ANNOUNCEMENT;
import static org.mingcha.paper.PaperType.SERVICE_RECEIPT;

import java.util.Map;
import org.mingcha.kernel.Basis;
import org.mingcha.paper.PaperFrame;
import org.mingcha.paper.PaperType;

/**
 * Where a paper lies: in which volume, at which place. Main volume: approval of filing, decision, other papers to the party, evidence,
 * hearing record, goods, other. Sub volume: source, investigation report, review, hearing report, closing, other.
 */
@Basis("SAMR-PROC@2022:78")
record VolumeOrder(Volume volume, int place) {

  /** Evidence lies between the papers to the party and the record of the hearing. */
  static final VolumeOrder EVIDENCE = new VolumeOrder(Volume.MAIN, 4);

  private static final Map<PaperType, VolumeOrder> PLACES = Map.ofEntries(
      main(FILING_APPROVAL, 1), main(PENALTY_DECISION, 2), main(NO_PENALTY_DECISION, 2), main(SERVICE_RECEIPT, 3), main(SERVICE_ANNOUNCEMENT, 3),
      main(HEARING_RECORD, 5), main(GOODS_DISPOSAL_RECORD, 6),
      sub(LEAD_REGISTER, 1), sub(INVESTIGATION_REPORT, 2), sub(MATTER_APPROVAL, 2), sub(CASE_REVIEW, 3), sub(HEARING_REPORT, 4),
      sub(CLOSING_APPROVAL, 5), sub(DECISION_APPROVAL, 6), sub(COLLECTIVE_RECORD, 6));

  static VolumeOrder of(PaperType type) {
    if (PLACES.containsKey(type)) {
      return PLACES.get(type);
    }
    return type.frame() == PaperFrame.LETTER ? new VolumeOrder(Volume.MAIN, 3)
        : type.frame() == PaperFrame.RECORD ? EVIDENCE : new VolumeOrder(Volume.SUB, 7);
  }

  private static Map.Entry<PaperType, VolumeOrder> main(PaperType type, int place) {
    return Map.entry(type, new VolumeOrder(Volume.MAIN, place));
  }

  private static Map.Entry<PaperType, VolumeOrder> sub(PaperType type, int place) {
    return Map.entry(type, new VolumeOrder(Volume.SUB, place));
  }
}
