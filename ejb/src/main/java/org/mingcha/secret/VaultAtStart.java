package org.mingcha.secret;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;

/** Refuses the start without a key of restricted data: the first to notice must not be a whistle-blower. */
@Singleton
@Startup
public class VaultAtStart {

  @Inject private Vault vault;

  @PostConstruct
  void open() {
    vault.open(vault.seal(""));
  }
}
