package org.mingcha.evidence;

/** What is asked of others in an investigation (调查中的要求). */
public enum RequestKind {
  /** 限期提供材料 */
  MATERIALS,
  /** 协助调查 */
  ASSISTANCE,
  /** 委托检测、检验、检疫、鉴定 */
  TESTING
}
