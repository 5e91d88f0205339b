package org.mingcha.party;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;

/** Fills the register of platforms. Called by the start of the application, by no endpoint. */
@Stateless
@PermitAll
public class PlatformDesk {

  @Inject private Platforms platforms;

  /** Adds the platforms that the register does not know yet. */
  public void register(List<PlatformView> views) {
    views.stream().filter(view -> platforms.findByClient(view.client()).isEmpty()).forEach(platforms::add);
  }
}
