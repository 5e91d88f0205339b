package org.mingcha.rectification;

import static org.mingcha.party.Capacity.IN_PLATFORM_OPERATOR;
import static org.mingcha.party.Capacity.PLATFORM_OPERATOR;

import java.util.Optional;
import org.mingcha.identity.BureauLevel;
import org.mingcha.identity.BureauView;
import org.mingcha.kernel.Basis;
import org.mingcha.kernel.Citation;
import org.mingcha.party.Capacity;

/**
 * Which duty was breached, whose it is, and by which article its correction is ordered (违反的义务与责令改正的依据). Order 110 puts the order
 * before the fine in Articles 27 and 30 to 33; other laws order correction together with the penalty.
 */
public enum Breach {
  /** 未展示产品信息或者证书、报告 */
  DISPLAY("SAMR-110@2025:8.1", "SAMR-110@2025:27", false, IN_PLATFORM_OPERATOR),
  /** 平台内经营者未协助、配合召回 */
  RECALL_BY_SELLER("SAMR-110@2025:9", "SAMR-110@2025:30", true, IN_PLATFORM_OPERATOR),
  /** 平台未协助、配合召回 */
  RECALL_BY_PLATFORM("SAMR-110@2025:16", "SAMR-110@2025:30", true, PLATFORM_OPERATOR),
  /** 平台未处置或者未报告 */
  DISPOSAL_AND_REPORT("SAMR-110@2025:15", "SAMR-110@2025:31", false, PLATFORM_OPERATOR),
  /** 平台不配合监管执法 */
  COOPERATION("SAMR-110@2025:17", "SAMR-110@2025:32", false, PLATFORM_OPERATOR),
  /** 平台未在上架前核验证书 */
  CERTIFICATE_CHECK("SAMR-110@2025:10.2", "SAMR-110@2025:33", false, PLATFORM_OPERATOR),
  /** 平台未在上架前核验检验报告 */
  TEST_REPORT_CHECK("SAMR-110@2025:10.3", "SAMR-110@2025:33", false, PLATFORM_OPERATOR),
  /** 平台未开展日常核查 */
  DAILY_CHECK("SAMR-110@2025:13", "SAMR-110@2025:33", false, PLATFORM_OPERATOR),
  /** 监督抽查不合格，停止生产、销售同一产品 */
  FAILED_PRODUCT_SOLD("SAMR-18@2019:45", "SAMR-18@2019:45", false, null),
  /** 监督抽查不合格，限期改正 */
  FAILED_PRODUCT("SAMR-18@2019:46", "SAMR-18@2019:46", false, null),
  /** 其他违法行为，责令改正与处罚并行 */
  OTHER("APL@2021:28", "APL@2021:28", false, null);

  private final String duty;
  private final String orderedBy;
  private final boolean provincial;
  private final Capacity bearer;

  Breach(String duty, String orderedBy, boolean provincial, Capacity bearer) {
    this.duty = duty;
    this.orderedBy = orderedBy;
    this.provincial = provincial;
    this.bearer = bearer;
  }

  /** The provision that lays down the duty. */
  public Citation duty() {
    return Citation.of(duty);
  }

  /** The provision by which the order is given. */
  public Citation orderedBy() {
    return Citation.of(orderedBy);
  }

  /** Whose duty it is, the platform's or that of an operator on one; empty where the article names neither. */
  public Optional<Capacity> bearer() {
    return Optional.ofNullable(bearer);
  }

  /**
   * Whether a party may owe the duty in this capacity (义务主体). Who sells of its own on its platform has both kinds of duties; a provider of
   * social services has the platform's as far as it gives the services of one, which only a finding says; and a capacity that is not
   * known yet bars nothing.
   *
   * @param capacity null when unknown
   */
  @Basis({"SAMR-110@2025:34", "SAMR-110@2025:35", "SAMR-110@2025:36"})
  boolean owedBy(Capacity capacity) {
    return bearer == null || capacity == null || switch (capacity) {
      case PLATFORM_OPERATOR, SOCIAL_LIVE_SERVICE_PROVIDER -> bearer == PLATFORM_OPERATOR;
      case IN_PLATFORM_OPERATOR, SELF_BUILT_SITE_OPERATOR -> bearer == IN_PLATFORM_OPERATOR;
      case PLATFORM_SELF_OPERATED, UNDETERMINED -> true;
      case PRODUCER, CERTIFICATION_BODY, INSPECTION_BODY, RESPONSIBLE_PERSON -> false;
    };
  }

  /** Whether it is a matter of recall, in which the provincial bureau alone orders the correction. */
  boolean provincial() {
    return provincial;
  }

  /** Whether a bureau of this level may order the correction: in matters of recall the provincial one only (第30条). */
  boolean orderedBy(BureauView bureau) {
    return !provincial || bureau.isOf(BureauLevel.PROVINCE);
  }
}
