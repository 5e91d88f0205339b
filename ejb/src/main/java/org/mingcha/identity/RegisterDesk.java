package org.mingcha.identity;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;

/** Keeps the registers of bureaus and officers. Called by the start of the application, by no endpoint. */
@Stateless
@PermitAll
public class RegisterDesk {

  @Inject private Bureaus bureaus;
  @Inject private Officers officers;

  /** Adds the bureaus that the register does not know yet; a superior must come before its subordinates. */
  public void registerBureaus(List<BureauView> views) {
    views.stream().filter(view -> bureaus.find(view.code()).isEmpty()).forEach(bureaus::add);
  }

  /** Adds the officers that the register does not know yet. */
  public void registerOfficers(List<OfficerView> views) {
    views.stream().filter(view -> officers.find(view.user()).isEmpty()).forEach(officers::add);
  }
}
