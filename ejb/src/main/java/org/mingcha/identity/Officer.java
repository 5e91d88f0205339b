package org.mingcha.identity;

import java.util.Map;
import java.util.Set;
import org.mingcha.kernel.Actor;
import org.mingcha.kernel.NotPermitted;

/**
 * The signed-in member of a bureau.
 *
 * @param user login name, such as {@code yuhang.inspector1}
 * @param bureau the own bureau
 * @param duties what this officer may do by office
 */
public record Officer(String user, String name, BureauView bureau, Set<Duty> duties) {

  public Officer {
    duties = Set.copyOf(duties);
  }

  public boolean has(Duty duty) {
    return duties.contains(duty);
  }

  public boolean worksFor(String bureauCode) {
    return bureau.code().equals(bureauCode);
  }

  /** Refuses to act for another bureau (403): superiors read the work of those below and are told that they may not do it. */
  public void demandOwn(String bureauCode) {
    if (!worksFor(bureauCode)) {
      throw new NotPermitted("identity.other-bureau", Map.of("bureau", bureauCode));
    }
  }

  /** What this officer may read: the own bureau and those below it. */
  public Scope scope() {
    return Scope.of(bureau);
  }

  /** This officer as a record of a look at restricted data names them: by the first of the duties. */
  public Actor looking() {
    return acting(duties.stream().sorted().findFirst().orElseThrow());
  }

  /** This officer as a record names them, acting by the given duty. */
  public Actor acting(Duty duty) {
    return new Actor(user, name, duty.role(), bureau.code());
  }
}
