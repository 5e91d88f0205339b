package org.mingcha.identity;

import java.util.Map;

/** The register of the whole country, as it is filled at first. */
public final class Register {

  public static final Map<String, BureauView> COUNTRY = CountryRegisterTest.COUNTRY;

  private Register() {}
}
