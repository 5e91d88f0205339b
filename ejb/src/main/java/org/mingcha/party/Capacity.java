package org.mingcha.party;

/** In what capacity a party acted in a matter (第110号令第34–36条). It belongs to the matter, never to the firm. */
public enum Capacity {
  /** 电子商务平台经营者 */
  PLATFORM_OPERATOR,
  /** 平台内经营者 */
  IN_PLATFORM_OPERATOR,
  /** 自建网站或者通过其他网络服务销售的经营者 */
  SELF_BUILT_SITE_OPERATOR,
  /** 平台自营 */
  PLATFORM_SELF_OPERATED,
  /** 网络社交、直播等服务提供者 */
  SOCIAL_LIVE_SERVICE_PROVIDER,
  /** 生产者 */
  PRODUCER,
  /** 认证机构 */
  CERTIFICATION_BODY,
  /** 检验检测机构 */
  INSPECTION_BODY,
  /** 认证机构、检验检测机构的直接责任人员 */
  RESPONSIBLE_PERSON,
  /** 尚未查明 */
  UNDETERMINED
}
