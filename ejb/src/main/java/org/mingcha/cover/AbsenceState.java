package org.mingcha.cover;

/** Where an absence stands (请假代理的状态). */
public enum AbsenceState {

  /** The colleague has not said yet whether he or she stands in. */
  NAMED,
  CONFIRMED,
  /** The colleague does not stand in; somebody else has to be named. */
  DECLINED,
  /** Back before the last day. */
  ENDED
}
