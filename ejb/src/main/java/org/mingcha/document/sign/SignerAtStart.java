package org.mingcha.document.sign;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;

/** Refuses the start without a key for papers: one that cannot be signed would be noticed only when it has to go out. */
@Singleton
@Startup
public class SignerAtStart {

  @Inject private Signer signer;

  @PostConstruct
  void read() {
    signer.valid(signer.sign("", ""));
  }
}
