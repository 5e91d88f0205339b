package org.mingcha.identity;

import java.util.Optional;

/** The register of bureaus, without a database. */
public final class RegisterOfCountry extends Bureaus {

  @Override
  public Optional<BureauView> find(String code) {
    return Optional.ofNullable(code == null ? null : Register.COUNTRY.get(code));
  }
}
