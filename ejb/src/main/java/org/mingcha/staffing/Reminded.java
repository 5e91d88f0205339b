package org.mingcha.staffing;

import java.util.List;
import org.mingcha.identity.Duty;
import org.mingcha.identity.Officer;
import org.mingcha.procedure.Handler;
import org.mingcha.procedure.Matter;

/** Who is reminded of a limit (催办对象): the handlers of the matter, or an office of its bureau, whoever holds it. */
public enum Reminded {
  /** 承办人 */
  HANDLERS(null),
  /** 办案机构负责人 */
  UNIT_HEAD(Duty.UNIT_HEAD),
  /** 全体办案人员 */
  INSPECTORS(Duty.INSPECTOR);

  private static final char BESIDE = ':';

  private final Duty office;

  Reminded(Duty office) {
    this.office = office;
  }

  /** To whom it is addressed; what is addressed to an office is seen once one who holds it has seen it. */
  List<Handler> of(Matter matter, String bureauName) {
    return office == null ? matter.handlers() : List.of(new Handler(address(matter.bureau(), office), bureauName, null));
  }

  /** The addresses at which an officer reads what is told to an office. */
  static List<String> addresses(Officer officer) {
    return officer.duties().stream().map(duty -> address(officer.bureau().code(), duty)).toList();
  }

  /** The role of the office of that address; null for the login of an officer. */
  static String office(String address) {
    return address.indexOf(BESIDE) < 0 ? null : address.substring(address.indexOf(BESIDE) + 1);
  }

  private static String address(String bureau, Duty duty) {
    return bureau + BESIDE + duty.role();
  }
}
