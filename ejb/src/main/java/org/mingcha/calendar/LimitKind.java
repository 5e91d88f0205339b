package org.mingcha.calendar;

import static org.mingcha.calendar.DayUnit.*;
import static org.mingcha.calendar.PauseGround.*;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.mingcha.kernel.Basis;
import org.mingcha.kernel.Citation;
import org.mingcha.kernel.RuleRefused;

/**
 * Every statutory time on one page (期限种类): length, unit, what pauses it, how far it may be extended, and the article.
 * APL = 行政处罚法, AEL = 行政强制法, SAMR-PROC = 市场监督管理行政处罚程序规定, PQL = 产品质量法. Each line names the day the limit starts from.
 */
public enum LimitKind {

  /** From the day the platform took measures (采取处置措施). */
  @Basis("SAMR-110@2025:15")
  PLATFORM_REPORT(5, WORKING),

  /** From the day a lead was found or its material received (发现线索、收到材料), not from its assignment. */
  @Basis("SAMR-PROC@2022:18")
  VERIFY_LEAD(15, WORKING, Extensible.once(15), TESTING, RIGHT_HOLDER_IDENTIFICATION),

  /** From preserving evidence on the spot in an emergency (先行登记保存): report and have it approved. */
  @Basis("SAMR-PROC@2022:33")
  REPORT_URGENT_PRESERVATION(24, HOUR),

  /** From the preservation of evidence (先行登记保存): dispose of it, or the measure falls away by itself. */
  @Basis({"APL@2021:56", "SAMR-PROC@2022:35"})
  RELEASE_PRESERVED_EVIDENCE(7, WORKING),

  /** From sealing or seizing on the spot in an emergency (查封、扣押): report and have it approved. */
  @Basis("SAMR-PROC@2022:36")
  REPORT_URGENT_MEASURE(24, HOUR),

  /** From the sealing or seizure (查封、扣押). */
  @Basis("AEL@2011:25")
  SEIZURE(30, CALENDAR, Extensible.once(30), TESTING),

  /** From receipt of another bureau's request for assistance (协助调查函); an extension is announced before the end. */
  @Basis("SAMR-PROC@2022:45")
  ASSIST(15, WORKING, Extensible.FREELY),

  /** From the day the reviewers received the file (审核、法制审核). */
  @Basis("SAMR-PROC@2022:55")
  REVIEW(10, WORKING, Extensible.FREELY),

  /** From service of the penalty notice (处罚告知书送达): statement, defence, request for a hearing; silence is waiver. */
  @Basis({"SAMR-PROC@2022:57", "APL@2021:64"})
  STATEMENT(5, WORKING),

  /** From the filing of the case (立案), or from the annulment of its decision, as that orders (重新作出). A second extension is decided by the leaders together (集体讨论). */
  @Basis({"SAMR-PROC@2022:64", "APL@2021:60"})
  DECIDE_CASE(90, CALENDAR, Extensible.firstThenFreely(30),
      SUSPENSION, HEARING, ANNOUNCEMENT, TESTING, RIGHT_HOLDER_IDENTIFICATION, REFUND_ORDER),

  /** From the written report to the head of the bureau (涉嫌犯罪的报告): approve or decline; natural time, strictly read. */
  @Basis("SC-310@2020:5")
  DECIDE_POLICE_TRANSFER(72, HOUR),

  /** From the approval of the head of the bureau (批准移送): hand the case to the police. */
  @Basis("SC-310@2020:5")
  HAND_TO_POLICE(24, HOUR),

  /** From the decision, where the party was not present to receive it (决定书送达). */
  @Basis({"SAMR-PROC@2022:81", "APL@2021:61"})
  SERVE_DECISION(7, WORKING),

  /** From receipt of the decision (缴纳罚款); deferral and instalments are granted on the party's request. */
  @Basis({"APL@2021:67", "SAMR-PROC@2022:72"})
  PAYMENT(15, CALENDAR, Extensible.FREELY),

  /** From collecting a fine on the spot (当场收缴): hand it in at the bureau. */
  @Basis("SAMR-PROC@2022:73")
  HAND_IN_COLLECTED_FINE(2, WORKING),

  /** From the bureau's receipt of a fine collected on the spot: pay it in at the bank. */
  @Basis("SAMR-PROC@2022:73")
  BANK_COLLECTED_FINE(2, WORKING),

  /** From the hand-over of a decision made on the spot (当场处罚决定): reconsideration comes before the court. ARL = 行政复议法. */
  @Basis({"ARL@2023:20", "ARL@2023:23"})
  RECONSIDERATION(60, CALENDAR),

  /** From service of the decision six months, after a reconsideration fifteen days (起诉期限). ALL = 行政诉讼法. */
  @Basis({"ALL@2017:46", "ALL@2017:45"})
  LITIGATION(LimitKind.AS_ORDERED, CALENDAR),

  /** From the end of the time for remedies, or of a deferral, three months (申请强制执行). */
  @Basis({"AEL@2011:53", "SAMR-PROC@2022:76"})
  APPLY_TO_COURT(LimitKind.AS_ORDERED, CALENDAR),

  /** From the decision (处罚信息公示); articles of SAMR-45 = 市场监督管理行政处罚信息公示规定 are cited as commonly given, unverified. */
  @Basis("SAMR-45@2021:9")
  PUBLISH_DECISION(20, WORKING),

  /** From the decision, where the party is registered in another province (推送登记地省级部门). */
  @Basis("SAMR-45@2021:10")
  PUSH_DECISION(10, WORKING),

  /** From the push, for the province of registration (登记地省级部门公示). */
  @Basis("SAMR-45@2021:10")
  PUBLISH_PUSHED_DECISION(10, WORKING),

  /** From the change or annulment of a decision that was published, or the finding that it is unlawful (撤回公示并说明理由). */
  @Basis({"SAMR-45@2021:14", "APL@2021:48"})
  WITHDRAW_PUBLICITY(3, WORKING),

  /** From the request for a hearing: name the host, fix time and place. The number is unverified and stands in law/hearing.json. */
  @Basis("APL@2021:64")
  SCHEDULE_HEARING(LimitKind.AS_ORDERED, WORKING),

  /** From the hearing: report on it. The number is unverified and stands in law/hearing.json. */
  @Basis("APL@2021:65")
  REPORT_HEARING(LimitKind.AS_ORDERED, WORKING),

  /** From receipt of the reminder (催告书); only then may the court be asked to enforce. */
  @Basis({"AEL@2011:54", "AEL@2011:69", "SAMR-PROC@2022:76"})
  DUNNING(10, WORKING),

  /** From the event that lets the case be closed (结案情形). */
  @Basis("SAMR-PROC@2022:77")
  CLOSE(15, WORKING),

  /** From service of the order (责令改正通知书送达): the order itself says how long (限期改正), as long as the breach needs. */
  @Basis({"APL@2021:28", "SAMR-110@2025:27"})
  RECTIFY(LimitKind.AS_ORDERED, CALENDAR, Extensible.FREELY),
  /** From the seller's receipt of a spot check's result (收到检验结果之日): apply for a re-test. */
  @Basis("PQL@2018:15")
  SELLER_OBJECTION(15, CALENDAR),

  /** From the producer's receipt of a spot check's result: apply for a re-test. */
  @Basis("PQL@2018:15")
  PRODUCER_OBJECTION(15, CALENDAR),

  /** From the sending of a notice or transfer (通报、移送发出): sign for it. No statute sets a number; the bureau's setting does. */
  @Basis({"SAMR-110@2025:25", "SAMR-PROC@2022:14"})
  SIGN_FOR_REFERRAL(LimitKind.AS_ORDERED, WORKING),

  /** From the platform's receipt of the notice of a shop that cannot be reached (接到通报): remind the shop. */
  @Basis("SAMR-110@2025:17")
  REMIND_SHOP(5, WORKING),

  /** From a penalty imposed on the spot (当场处罚决定): return the papers for the file. */
  @Basis("SAMR-PROC@2022:70")
  RETURN_SUMMARY_PAPERS(7, WORKING);

  /** No statute sets the length; the paper that starts the limit does. */
  private static final int AS_ORDERED = 0;

  private final int length;
  private final DayUnit unit;
  private final Extensible extensible;
  private final Set<PauseGround> pausedBy;

  LimitKind(int length, DayUnit unit) {
    this(length, unit, Extensible.NEVER);
  }

  LimitKind(int length, DayUnit unit, Extensible extensible, PauseGround... pausedBy) {
    this.length = length;
    this.unit = unit;
    this.extensible = extensible;
    this.pausedBy = Set.of(pausedBy);
  }

  /** Zero where no statute sets the length and the paper does. */
  public int length() {
    return length;
  }

  public DayUnit unit() {
    return unit;
  }

  public Set<PauseGround> pausedBy() {
    return pausedBy;
  }

  /** Whether its number of days is this installation's, unverified, and not that of the article under which it is asked for. */
  public boolean configured() {
    return this == SCHEDULE_HEARING || this == REPORT_HEARING;
  }

  /** How many days the first extension may bring at most; 0 for a time that is not extended. */
  int longestExtension() {
    return extensible.firstAtMost();
  }

  public boolean allowsExtension(int alreadyGranted, int days) {
    return extensible.allows(alreadyGranted, days);
  }

  /**
   * Whether it is the party's time and not the bureau's (当事人的期限): to use a right, or to do what it was told. Once it is over the bureau
   * is not late, and may go on.
   */
  public boolean givenToParty() {
    return switch (this) {
      case STATEMENT, RECONSIDERATION, LITIGATION, SELLER_OBJECTION, PRODUCER_OBJECTION, RECTIFY, PAYMENT, DUNNING, REMIND_SHOP -> true;
      case PLATFORM_REPORT, VERIFY_LEAD, REPORT_URGENT_PRESERVATION, RELEASE_PRESERVED_EVIDENCE, REPORT_URGENT_MEASURE, SEIZURE, ASSIST,
          REVIEW, DECIDE_CASE, DECIDE_POLICE_TRANSFER, HAND_TO_POLICE, SERVE_DECISION, HAND_IN_COLLECTED_FINE, BANK_COLLECTED_FINE,
          APPLY_TO_COURT, PUBLISH_DECISION, PUSH_DECISION, PUBLISH_PUSHED_DECISION, WITHDRAW_PUBLICITY, SCHEDULE_HEARING, REPORT_HEARING,
          CLOSE, SIGN_FOR_REFERRAL, RETURN_SUMMARY_PAPERS -> false;
    };
  }

  /** Whether the time opens with the day after the one that it runs from: the court is not asked while a remedy may still be sought (届满之日起). */
  public boolean opensAfterStart() {
    return this == APPLY_TO_COURT;
  }

  /** Whether it is the party's time to contest a decision (复议、起诉期限), which neither payment nor the closing of the case takes away. */
  public boolean remedy() {
    return this == RECONSIDERATION || this == LITIGATION;
  }

  /** The leading provision. */
  public Citation basis() {
    return bases().get(0);
  }

  public List<Citation> bases() {
    try {
      return Arrays.stream(LimitKind.class.getField(name()).getAnnotation(Basis.class).value()).map(Citation::of).toList();
    } catch (NoSuchFieldException e) {
      throw new IllegalStateException(name(), e);
    }
  }

  /** A pause needs a ground that the law knows for this limit, and a document that proves it. */
  void require(Pause pause) {
    if (!pausedBy.contains(pause.ground())) throw refused("pause-not-allowed", Map.of("ground", pause.ground()));
    if (pause.documentNo() == null || pause.documentNo().isBlank())
      throw refused("pause-without-document", Map.of("ground", pause.ground()));
  }

  RuleRefused refused(String rule, Map<String, ?> facts) {
    return new RuleRefused("calendar." + rule, basis(), facts);
  }
}
