package org.mingcha.interview;

/** The offices whose holders may be interviewed (被约谈人的身份，第110号令第23条); an employee or an agent holds none of them. */
public enum IntervieweeOffice {
  /** 法定代表人 */
  LEGAL_REPRESENTATIVE,
  /** 主要负责人 */
  PRINCIPAL,
  /** 有关负责人 */
  RESPONSIBLE_PERSON
}
