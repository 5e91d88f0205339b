package org.mingcha.identity;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import org.jboss.logging.Logger;

/** Fills the registers of bureaus and officers. Called by the start of the application, by no endpoint. */
@Stateless
@PermitAll
public class RegisterDesk {

  private static final Logger LOG = Logger.getLogger(RegisterDesk.class);

  @Inject private BureauRegister bureaus;
  @Inject private Officers officers;
  @Inject private RegisterLock lock;

  /** Adds the country's bureaus that the register does not have yet; what stands in it is left alone. */
  public void fillBureaus() {
    lock.take();
    var missing = CountryRegister.missing(bureaus.all());
    if (!missing.isEmpty()) {
      bureaus.add(missing);
      LOG.infof("%d bureaus added to the register", missing.size());
    }
  }

  /** Adds the officers that the register does not know yet. */
  public void registerOfficers(List<OfficerView> views) {
    views.stream().filter(view -> officers.find(view.user()).isEmpty()).forEach(officers::add);
  }
}
