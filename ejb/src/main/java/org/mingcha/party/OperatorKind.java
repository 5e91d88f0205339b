package org.mingcha.party;

/** What an operator is in law. */
public enum OperatorKind {
  /** 企业 */
  ENTERPRISE,
  /** 个体工商户 */
  INDIVIDUAL_BUSINESS,
  /** 自然人 */
  NATURAL_PERSON,
  /** 其他组织 */
  OTHER_ORGANISATION
}
