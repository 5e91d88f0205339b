package org.mingcha.identity;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;

/** Fills the register of bureaus at the start, with those it does not have yet. */
@Singleton
@Startup
@DependsOn("SchemaCheck")
public class RegisterFilling {

  @Inject private RegisterDesk registers;

  @PostConstruct
  void fill() {
    registers.fillBureaus();
  }
}
