package org.mingcha.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import org.mingcha.kernel.Actor;
import org.mingcha.kernel.NotPermitted;

/** The system administrator (系统管理员) who keeps the registers of the own bureau and of those below it. */
@ApplicationScoped
public class Administrator {

  /** The realm role. It stands for no duty: an administrator works on no case. */
  public static final String ROLE = "system-admin";

  @Inject private CurrentOfficer current;

  /** How far the calling administrator's registers reach. */
  public Scope scope() {
    return current.get().scope();
  }

  /** The calling administrator as records name one. Refused over a bureau that does not lie within reach (403). */
  public Actor over(BureauView bureau) {
    var officer = current.get();
    if (!officer.scope().covers(bureau.path())) {
      throw new NotPermitted("identity.other-bureau", Map.of("bureau", bureau.code()));
    }
    return new Actor(officer.user(), officer.name(), ROLE, officer.bureau().code());
  }
}
