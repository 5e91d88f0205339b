package org.mingcha.evidence.inspection;

/** How a key industrial product is controlled (管控类型，第110号令第3条); it decides what has to be shown and verified. */
public enum ControlType {
  /** 工业产品生产许可 */
  PRODUCTION_LICENCE,
  /** 强制性产品认证 */
  CCC,
  /** 仅有强制性国家标准 */
  MANDATORY_STANDARD_ONLY
}
