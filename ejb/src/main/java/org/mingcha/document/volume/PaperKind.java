package org.mingcha.document.volume;

import java.util.Arrays;
import java.util.Set;
import org.mingcha.paper.PaperType;

/** What a paper in the volumes is: one of the official forms, or what comes from elsewhere. */
public enum PaperKind {
  LEAD_REGISTER(PaperType.LEAD_REGISTER),
  FILING_APPROVAL("立案审批表", PaperType.FILING_APPROVAL),
  MATTER_APPROVAL(PaperType.MATTER_APPROVAL),
  INSPECTION_RECORD(PaperType.SCENE_RECORD),
  INQUIRY_RECORD(PaperType.INQUIRY_RECORD),
  PAGE_CAPTURE(PaperType.ELECTRONIC_EVIDENCE_RECORD),
  SAMPLING_RECORD(PaperType.SAMPLING_RECORD),
  EXTRACT(PaperType.EVIDENCE_EXTRACT),
  REQUEST("限期提供材料、协助或者委托文书", PaperType.MATERIAL_REQUEST, PaperType.RIGHT_HOLDER_IDENTIFICATION, PaperType.ASSISTANCE_LETTER,
      PaperType.TEST_ENTRUSTMENT),
  REFUND_ORDER(PaperType.REFUND_ORDER),
  PRESERVATION(PaperType.PRESERVATION_NOTICE),
  SEIZURE(PaperType.COMPULSORY_MEASURE),
  PROPERTY_RECORD(PaperType.GOODS_DISPOSAL_RECORD),
  RECTIFICATION_ORDER("责令改正通知书", PaperType.RECTIFICATION_ORDER, PaperType.RECALL_RECTIFICATION_ORDER),
  RECHECK_RECORD(PaperType.RECHECK_RECORD),
  CLOSING_REPORT(PaperType.INVESTIGATION_REPORT),
  REVIEW(PaperType.CASE_REVIEW),
  DECISION_APPROVAL(PaperType.DECISION_APPROVAL),
  PENALTY_NOTICE(PaperType.PENALTY_NOTICE),
  STATEMENT(PaperType.STATEMENT_RECORD),
  /** 书面放弃 */
  WAIVER("书面放弃陈述申辩、听证"),
  HEARING_NOTICE(PaperType.HEARING_NOTICE),
  HEARING_MINUTES(PaperType.HEARING_RECORD),
  HEARING_REPORT(PaperType.HEARING_REPORT),
  DELIBERATION(PaperType.COLLECTIVE_RECORD),
  PENALTY_DECISION(PaperType.PENALTY_DECISION),
  NO_PENALTY_DECISION(PaperType.NO_PENALTY_DECISION),
  SPOT_DECISION(PaperType.SPOT_PENALTY),
  DEFERRAL(PaperType.INSTALMENT_NOTICE),
  DUNNING(PaperType.DUNNING_LETTER),
  COURT_APPLICATION(PaperType.COURT_APPLICATION),
  /** 法院裁定书 */
  COURT_RULING("法院裁定书"),
  /** 复议、诉讼文书 */
  REMEDY("复议、诉讼文书"),
  /** 撤销决定 */
  ANNULMENT("撤销处罚决定的文书"),
  TRANSFER(PaperType.CASE_TRANSFER),
  CRIMINAL_TRANSFER(PaperType.CRIMINAL_TRANSFER),
  /** 罚没款票据 */
  PAYMENT_RECEIPT("罚没款票据"),
  /** 公示记录 */
  PUBLICITY("处罚信息公示记录"),
  SERVICE_RECEIPT(PaperType.SERVICE_RECEIPT),
  CLOSING_APPROVAL(PaperType.CLOSING_APPROVAL),
  /** Any other official form; its own title says which. */
  OTHER_FORM("其他文书");

  private final String title;
  private final Set<PaperType> forms;

  PaperKind(PaperType form) {
    this(form.title(), form);
  }

  PaperKind(String title, PaperType... forms) {
    this.title = title;
    this.forms = Set.of(forms);
  }

  /** The kind that a form is of. */
  static PaperKind of(PaperType form) {
    return Arrays.stream(values()).filter(kind -> kind.forms.contains(form)).findFirst().orElse(OTHER_FORM);
  }

  /** As it stands in the index, which is Chinese whoever reads it. */
  public String title() {
    return title;
  }
}
