package org.mingcha.identity;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * What kind of account a caller has (三员分立). Nobody wears two hats: who administers works on no case, the three
 * administrators watch over one another, and a platform is no officer.
 */
public enum Hat {

  OFFICER(Arrays.stream(Duty.values()).map(Duty::role).toList()),
  PLATFORM(List.of("platform")),
  SYSTEM_ADMINISTRATOR(List.of(Administrator.ROLE)),
  SECURITY_ADMINISTRATOR(List.of("security-admin")),
  AUDIT_ADMINISTRATOR(List.of("audit-admin"));

  private final List<String> roles;

  Hat(List<String> roles) {
    this.roles = roles;
  }

  /** Whether it is one of the three administrators'. */
  public boolean administers() {
    return this != OFFICER && this != PLATFORM;
  }

  /** The hats that belong to the roles of a token; a token with more than one is refused. */
  public static Set<Hat> worn(Predicate<String> hasRole) {
    var worn = EnumSet.noneOf(Hat.class);
    Stream.of(values()).filter(hat -> hat.roles.stream().anyMatch(hasRole)).forEach(worn::add);
    return worn;
  }
}
