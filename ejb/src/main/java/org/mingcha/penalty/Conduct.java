package org.mingcha.penalty;

import org.mingcha.kernel.Basis;
import org.mingcha.kernel.Citation;
import org.mingcha.rectification.Breach;

/**
 * What a party did or failed to do (违法行为), with the provision that lays down the duty; where our material gives only the
 * provision that punishes it, that one. Failing to act and failing to report are two (LQ-3).
 */
public enum Conduct {
  /** 未履行进货查验、进销记录义务 */
  @Basis("SAMR-110@2025:7") PURCHASE_RECORDS(Breach.OTHER),
  /** 未按规定展示产品信息、证书或者检验报告 */
  @Basis("SAMR-110@2025:8.1") DISPLAY(Breach.DISPLAY),
  /** 虚假或者引人误解的商业宣传 */
  @Basis("SAMR-110@2025:8.2") FALSE_PROMOTION(Breach.OTHER),
  /** 发布虚假广告 */
  @Basis("SAMR-110@2025:8.2") FALSE_ADVERTISEMENT(Breach.OTHER),
  /** 平台内经营者未停售、未协助召回 */
  @Basis("SAMR-110@2025:9") RECALL_BY_SELLER(Breach.RECALL_BY_SELLER),
  /** 平台未停止销售、未配合召回 */
  @Basis("SAMR-110@2025:16") RECALL_BY_PLATFORM(Breach.RECALL_BY_PLATFORM),
  /** 平台未在上架前核验证书 */
  @Basis("SAMR-110@2025:10.2") CERTIFICATE_CHECK(Breach.CERTIFICATE_CHECK),
  /** 平台未在上架前核验检验报告 */
  @Basis("SAMR-110@2025:10.3") TEST_REPORT_CHECK(Breach.TEST_REPORT_CHECK),
  /** 平台未开展日常核查 */
  @Basis("SAMR-110@2025:13") DAILY_CHECK(Breach.DAILY_CHECK),
  /** 平台未处置质量安全问题 */
  @Basis("SAMR-110@2025:15") NO_DISPOSAL(Breach.DISPOSAL_AND_REPORT),
  /** 平台处置后未报告 */
  @Basis("SAMR-110@2025:15") NO_REPORT(Breach.DISPOSAL_AND_REPORT),
  /** 平台未依法提供质量安全信息 */
  @Basis("SAMR-110@2025:17.1") NO_INFORMATION(Breach.COOPERATION),
  /** 平台未提醒失联经营者更新信息 */
  @Basis("SAMR-110@2025:17.2") NO_REMINDER(Breach.COOPERATION),
  /** 平台对仍不更新的经营者未采取处置 */
  @Basis("SAMR-110@2025:17.3") NO_MEASURE(Breach.COOPERATION),
  /** 伪造、变造、冒用、租借生产许可证 */
  @Basis("SAMR-110@2025:28.1") LICENCE_FRAUD(Breach.OTHER),
  /** 伪造、冒用强制性产品认证证书、标志 */
  @Basis("SAMR-110@2025:28.1") CERTIFICATE_FRAUD(Breach.OTHER),
  /** 出具虚假证明、伪造检验结果 */
  @Basis("SAMR-110@2025:28.2") FALSE_REPORT(Breach.OTHER),

  /** 电子商务经营者的原则义务 */
  @Basis("SAMR-110@2025:6") GENERAL_DUTY(null),
  /** 平台未提供技术支持 */
  @Basis("SAMR-110@2025:10.1") TECHNICAL_SUPPORT(null),
  /** 平台未建立核验体系、未要求商品编码 */
  @Basis("SAMR-110@2025:11") CODES_AND_SYSTEM(null),
  /** 平台未按监管信息自查 */
  @Basis("SAMR-110@2025:12") SELF_CHECK(null),
  /** 平台未开展监测与抽样检验 */
  @Basis("SAMR-110@2025:14") MONITORING(null),
  /** 平台未开展宣传培训 */
  @Basis("SAMR-110@2025:18") TRAINING(null),

  /** 销售不符合保障人体健康和人身、财产安全标准的产品 */
  @Basis("PQL@2018:49") UNSAFE_PRODUCT(Breach.OTHER),
  /** 掺杂掺假、以假充真、以次充好、以不合格冒充合格 */
  @Basis("PQL@2018:50") ADULTERATION(Breach.OTHER),
  /** 销售国家明令淘汰的产品 */
  @Basis("PQL@2018:51") OBSOLETE_PRODUCT(Breach.OTHER),
  /** 销售失效、变质的产品 */
  @Basis("PQL@2018:52") EXPIRED_PRODUCT(Breach.OTHER),
  /** 产品标识不符合要求 */
  @Basis("PQL@2018:54") LABELLING(Breach.OTHER),
  /** 拒绝接受依法进行的监督检查 */
  @Basis("PQL@2018:56") REFUSED_INSPECTION(Breach.OTHER),
  /** 隐匿、转移、变卖、损毁被查封、扣押的物品 */
  @Basis("PQL@2018:63") SEIZED_GOODS_HIDDEN(Breach.OTHER),
  /** 无生产许可证生产 */
  @Basis("LIC@2023:45") UNLICENSED_PRODUCTION(Breach.OTHER),
  /** 未标注生产许可证标志和编号 */
  @Basis("LIC@2023:47") LICENCE_NOT_MARKED(Breach.OTHER),
  /** 销售未取得生产许可证的产品 */
  @Basis("LIC@2023:48") UNLICENSED_SALE(Breach.OTHER),
  /** 出租、出借、转让生产许可证 */
  @Basis("LIC@2023:49") LICENCE_LENT(Breach.OTHER),
  /** 擅自动用、调换、转移、损毁被查封、扣押的财物 */
  @Basis("LIC@2023:50") SEIZED_GOODS_USED(Breach.OTHER),
  /** 列入目录的产品未经认证 */
  @Basis("CA@2023:66") UNCERTIFIED_PRODUCT(Breach.OTHER),
  /** 未公示营业执照、许可等信息 */
  @Basis("EC@2018:76") LICENCE_NOT_SHOWN(Breach.OTHER),
  /** 平台未履行核验登记、报送信息、保存信息的义务 */
  @Basis("EC@2018:80") PLATFORM_RECORDS(Breach.OTHER),
  /** 平台未采取必要措施、未尽资质审核或者安全保障义务 */
  @Basis("EC@2018:83") PLATFORM_SAFEGUARD(Breach.OTHER),
  /** 拒绝、阻碍不正当竞争调查 */
  @Basis("AUC@2025:35") OBSTRUCTED_INQUIRY(Breach.OTHER),
  /** 不符合强制性标准 */
  @Basis("STD@2017:37") MANDATORY_STANDARD(Breach.OTHER),
  /** 销售者未执行进货检查验收、台账 */
  @Basis("SC503@2007:5") PURCHASE_LEDGER(Breach.OTHER),
  /** 侵害消费者权益：不合安全要求、掺假、拒不停止销售或者召回 */
  @Basis("CPL@2013:56") CONSUMER_HARM(Breach.OTHER);

  private final Breach breach;

  Conduct(Breach breach) {
    this.breach = breach;
  }

  /** The provision that was breached. */
  public Citation duty() {
    try {
      return Citation.of(Conduct.class.getField(name()).getAnnotation(Basis.class).value()[0]);
    } catch (NoSuchFieldException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  /** As what its correction is ordered; null for a duty that carries no penalty. */
  public Breach breach() {
    return breach;
  }

  /** Whether guidance, warning or an interview is all that can follow (第20、23条). */
  public boolean guidanceOnly() {
    return breach == null;
  }
}
