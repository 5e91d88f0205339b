package org.mingcha.paper;

import static org.mingcha.paper.PaperFrame.COVER;
import static org.mingcha.paper.PaperFrame.LETTER;
import static org.mingcha.paper.PaperFrame.RECORD;
import static org.mingcha.paper.PaperFrame.SHEET;

import java.util.List;
import java.util.Optional;

/**
 * The forms of official papers (文书种类) that the procedures use: the fifty-six of the 2021 model forms by their number, and those
 * that Order No. 110 needs beside them, X-01 to X-11. Their fields stand in {@code /paper/fields.json}, their wording in
 * {@code /paper/template}.
 */
public enum PaperType {
  LEAD_REGISTER("1", "案件来源登记表", "", SHEET),
  JURISDICTION_DESIGNATION("2", "指定管辖通知书", "指管", LETTER),
  CASE_ASSIGNMENT("3", "案件交办通知书", "案交", LETTER),
  CASE_TRANSFER("4", "案件移送函", "案移", LETTER),
  CRIMINAL_TRANSFER("5", "涉嫌犯罪案件移送书", "罪移", LETTER),
  SEIZED_GOODS_TRANSFER("6", "查封/扣押物品移送告知书", "物移", LETTER),
  FILING_APPROVAL("7", "立案/不予立案审批表", "", SHEET),
  MATTER_APPROVAL("8", "行政处罚案件有关事项审批表", "", SHEET),
  SCENE_RECORD("9", "现场笔录", "", RECORD),
  ADDRESS_CONFIRMATION("10", "送达地址确认书", "", RECORD),
  EVIDENCE_EXTRACT("11", "证据提取单", "", RECORD),
  ELECTRONIC_EVIDENCE_RECORD("12", "电子数据证据提取笔录", "", RECORD),
  INQUIRY_NOTICE("13", "询问通知书", "询通", LETTER),
  INQUIRY_RECORD("14", "询问笔录", "", RECORD),
  MATERIAL_REQUEST("15", "限期提供材料通知书", "限提", LETTER),
  RIGHT_HOLDER_IDENTIFICATION("16", "协助辨认/鉴别通知书", "辨鉴", LETTER),
  ASSISTANCE_LETTER("17", "协助调查函", "协查", LETTER),
  SEIZURE_ASSISTANCE("18", "协助扣押通知书", "协扣", LETTER),
  PRESERVATION_NOTICE("19", "先行登记保存证据通知书", "登存", LETTER),
  PRESERVATION_RELEASE("20", "解除先行登记保存证据通知书", "解登存", LETTER),
  COMPULSORY_MEASURE("21", "实施行政强制措施决定书", "强制", LETTER),
  MEASURE_EXTENSION("22", "延长行政强制措施期限决定书", "延强", LETTER),
  MEASURE_RELEASE("23", "解除行政强制措施决定书", "解强", LETTER),
  GOODS_INVENTORY("24", "场所/设施/财物清单", "", RECORD),
  SEALING_STRIP("25", "封条", "", COVER),
  CUSTODY_ENTRUSTMENT("26", "实施行政强制措施场所/设施/财物委托保管书", "委保", LETTER),
  PRIOR_DISPOSAL_CONFIRMATION("27", "先行处置物品确认书", "", RECORD),
  PRIOR_DISPOSAL_ANNOUNCEMENT("28", "先行处置物品公告", "处置公告", LETTER),
  SAMPLING_RECORD("29", "抽样记录", "", RECORD),
  TEST_ENTRUSTMENT("30", "检测/检验/检疫/鉴定委托书", "检委", LETTER),
  TEST_PERIOD_NOTICE("31", "检测/检验/检疫/鉴定期间告知书", "检期", LETTER),
  TEST_RESULT_NOTICE("32", "检测/检验/检疫/鉴定结果告知书", "检果", LETTER),
  RECTIFICATION_ORDER("33", "责令改正通知书", "责改", LETTER),
  REFUND_ORDER("34", "责令退款通知书", "责退", LETTER),
  INVESTIGATION_REPORT("35", "案件调查终结报告", "", SHEET),
  CASE_REVIEW("36", "案件审核/法制审核表", "", SHEET),
  PENALTY_NOTICE("37", "行政处罚告知书", "罚告", LETTER),
  STATEMENT_RECORD("38", "陈述申辩笔录", "", RECORD),
  HEARING_NOTICE("39", "行政处罚听证通知书", "听通", LETTER),
  HEARING_RECORD("40", "听证笔录", "", RECORD),
  HEARING_REPORT("41", "听证报告", "", SHEET),
  COLLECTIVE_RECORD("42", "行政处罚案件集体讨论记录", "", RECORD),
  DECISION_APPROVAL("43", "行政处理决定审批表", "", SHEET),
  SPOT_PENALTY("44", "当场行政处罚决定书", "当罚", LETTER),
  PENALTY_DECISION("45", "行政处罚决定书", "处罚", LETTER),
  NO_PENALTY_DECISION("46", "不予行政处罚决定书", "不罚", LETTER),
  INSTALMENT_NOTICE("47", "延期/分期缴纳罚款通知书", "延分", LETTER),
  DUNNING_LETTER("48", "行政处罚决定履行催告书", "催告", LETTER),
  COURT_APPLICATION("49", "强制执行申请书", "强申", LETTER),
  SERVICE_RECEIPT("50", "送达回证", "", RECORD),
  SERVICE_ANNOUNCEMENT("51", "行政处罚文书送达公告", "送公", LETTER),
  GOODS_DISPOSAL_RECORD("52", "涉案物品处理记录", "", RECORD),
  CLOSING_APPROVAL("53", "结案审批表", "", SHEET),
  VOLUME_COVER("54", "卷宗封面", "", COVER),
  VOLUME_INDEX("55", "卷内文件目录", "", SHEET),
  VOLUME_NOTE("56", "卷内备考表", "", SHEET),
  INTERVIEW_NOTICE("X-01", "约谈通知书", "约谈", LETTER),
  INTERVIEW_RECORD("X-01B", "约谈记录", "", RECORD),
  UNCONTACTABLE_SHOP_LETTER("X-02", "平台失联经营者通报函", "失联函", LETTER),
  QUALITY_NOTIFICATION("X-03", "质量安全问题通报函", "质通", LETTER),
  RISK_WARNING("X-04", "风险预警/督促整改通知书", "警示", LETTER),
  DATA_REQUEST("X-05", "平台信息调取通知书", "调取", LETTER),
  RECALL_RECTIFICATION_ORDER("X-06", "责令限期改正通知书", "责改", LETTER),
  SPOT_CHECK_NOTICE("X-07", "产品质量监督抽查通知书", "抽通", LETTER),
  SPOT_CHECK_SAMPLING("X-07B", "产品质量监督抽查抽样单", "", RECORD),
  SPOT_CHECK_RESULT("X-07C", "产品质量监督抽查结果通知书", "抽果", LETTER),
  SPOT_CHECK_OBJECTION("X-07D", "产品质量监督抽查异议处理通知书", "抽异", LETTER),
  SPOT_CHECK_RECHECK("X-07E", "产品质量监督抽查复查通知书", "抽复", LETTER),
  RECALL_CHECK("X-08", "召回协助核查表", "", SHEET),
  SUPERVISION_RELEASE("X-09", "监管信息发布单", "监发", LETTER),
  REPORT_RECEIPT("X-10", "平台质量问题报告回执", "报执", LETTER),
  RECHECK_RECORD("X-11", "责令改正复查记录", "", RECORD);

  private final String form;
  private final String title;
  private final String word;
  private final PaperFrame frame;

  PaperType(String form, String title, String word, PaperFrame frame) {
    this.form = form;
    this.title = title;
    this.word = word;
    this.frame = frame;
  }

  /** Number of the form: {@code 1} to {@code 56} of the model forms, {@code X-01} and on of our own. */
  public String form() {
    return form;
  }

  /** Its name in Chinese, as printed; a slash stands where the form leaves a choice, see {@link #titles}. */
  public String title() {
    return title;
  }

  /** What papers of the form are called: one name, or those between which a paper chooses where the form leaves that open. */
  public List<String> titles() {
    return PaperTitles.of(this);
  }

  /** Whether each paper of the form says which of several names it bears. */
  public boolean leavesChoice() {
    return titles().size() > 1;
  }

  /** The characters that stand for the form in numbers (文种代字); empty for papers that bear no number. */
  public String word() {
    return word;
  }

  /** Whether it goes to somebody outside (对外文书) under the bureau's name: it then needs a number and a seal. */
  public boolean outward() {
    return frame == LETTER;
  }

  /** Whether it is addressed to somebody; announcements are to everybody. */
  public boolean addressed() {
    return outward() && this != PRIOR_DISPOSAL_ANNOUNCEMENT && this != SERVICE_ANNOUNCEMENT && this != SUPERVISION_RELEASE;
  }

  public PaperFrame frame() {
    return frame;
  }

  /** What is filled in, in the order of the form. */
  public List<PaperField> fields() {
    return PaperFields.of(this);
  }

  /** The field of this name, or the cell at this place of a table, {@code goods/0/name}. */
  public Optional<PaperField> field(String name) {
    var place = name.split("/");
    var field = fields().stream().filter(one -> one.name().equals(place[0])).findFirst();
    return place.length == 1 ? field : field.filter(table -> place.length == 3 && place[1].matches("\\d{1,6}"))
        .flatMap(table -> table.columns().stream().filter(column -> column.name().equals(place[2])).findFirst()
            .map(column -> table.cell(Integer.parseInt(place[1]), column)));
  }
}
