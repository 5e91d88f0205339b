package org.mingcha.identity;

import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** What somebody may do by office (职责). The names on the wire are the realm roles of the tokens. */
public enum Duty {

  /** 办案人员 */
  INSPECTOR("inspector"),
  /** 办案机构负责人 */
  UNIT_HEAD("unit-head"),
  /** 部门负责人 */
  LEADER("leader"),
  /** 主要负责人；可以代行部门负责人的审批 */
  PRINCIPAL("principal"),
  /** 法制审核人员 */
  LEGAL_REVIEWER("legal-reviewer"),
  /** 联络员 */
  LIAISON("liaison");

  private final String role;

  Duty(String role) {
    this.role = role;
  }

  /** The realm role, as in tokens and in {@code actions[].role}. */
  public String role() {
    return role;
  }

  public static Optional<Duty> ofRole(String role) {
    return Arrays.stream(values()).filter(duty -> duty.role.equals(role)).findFirst();
  }

  /** The duties that the roles of a token stand for. The principal may always act as a leader. */
  public static Set<Duty> ofRoles(Collection<String> roles) {
    var duties = EnumSet.noneOf(Duty.class);
    roles.forEach(role -> ofRole(role).ifPresent(duties::add));
    if (duties.contains(PRINCIPAL)) {
      duties.add(LEADER);
    }
    return duties;
  }
}
