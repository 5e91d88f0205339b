package org.mingcha.document.volume;

import static java.util.Map.entry;
import static org.mingcha.paper.PaperType.ADDRESS_CONFIRMATION;
import static org.mingcha.paper.PaperType.CASE_REVIEW;
import static org.mingcha.paper.PaperType.COLLECTIVE_RECORD;
import static org.mingcha.paper.PaperType.COURT_APPLICATION;
import static org.mingcha.paper.PaperType.GOODS_DISPOSAL_RECORD;
import static org.mingcha.paper.PaperType.GOODS_INVENTORY;
import static org.mingcha.paper.PaperType.HEARING_RECORD;
import static org.mingcha.paper.PaperType.INVESTIGATION_REPORT;
import static org.mingcha.paper.PaperType.LEAD_REGISTER;
import static org.mingcha.paper.PaperType.NO_PENALTY_DECISION;
import static org.mingcha.paper.PaperType.PENALTY_DECISION;
import static org.mingcha.paper.PaperType.RECHECK_RECORD;
import static org.mingcha.paper.PaperType.SERVICE_RECEIPT;
import static org.mingcha.paper.PaperType.STATEMENT_RECORD;

import java.util.Map;
import org.mingcha.paper.PaperFrame;
import org.mingcha.paper.PaperType;

/** In which part of the volumes a paper lies, by its form (文书在案卷中的位置). */
final class PartOfPaper {

  private static final Map<PaperType, VolumePart> NAMED = Map.ofEntries(
      entry(PaperType.FILING_APPROVAL, VolumePart.FILING_APPROVAL),
      entry(PENALTY_DECISION, VolumePart.DECISION),
      entry(NO_PENALTY_DECISION, VolumePart.DECISION),
      entry(PaperType.SPOT_PENALTY, VolumePart.DECISION),
      entry(SERVICE_RECEIPT, VolumePart.OTHER_PAPERS),
      entry(HEARING_RECORD, VolumePart.HEARING_MINUTES),
      entry(ADDRESS_CONFIRMATION, VolumePart.OTHER_PAPERS),
      entry(GOODS_INVENTORY, VolumePart.OTHER_PAPERS),
      entry(RECHECK_RECORD, VolumePart.OTHER_PAPERS),
      entry(COURT_APPLICATION, VolumePart.MAIN_OTHER),
      entry(GOODS_DISPOSAL_RECORD, VolumePart.PROPERTY),
      entry(STATEMENT_RECORD, VolumePart.MAIN_OTHER),
      entry(LEAD_REGISTER, VolumePart.SOURCE),
      entry(INVESTIGATION_REPORT, VolumePart.CLOSING_REPORT),
      entry(CASE_REVIEW, VolumePart.REVIEW),
      entry(PaperType.HEARING_REPORT, VolumePart.HEARING_REPORT),
      entry(PaperType.CLOSING_APPROVAL, VolumePart.CLOSING_APPROVAL),
      entry(COLLECTIVE_RECORD, VolumePart.SUB_OTHER));

  private PartOfPaper() {}

  /** What the article names lies there; other papers to the party, records as evidence, and what stays inside at the end. */
  static VolumePart of(PaperType type) {
    return NAMED.getOrDefault(type, type.frame() == PaperFrame.LETTER ? VolumePart.OTHER_PAPERS
        : type.frame() == PaperFrame.RECORD ? VolumePart.EVIDENCE : VolumePart.SUB_OTHER);
  }
}
