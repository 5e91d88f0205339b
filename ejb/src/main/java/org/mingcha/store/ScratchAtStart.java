package org.mingcha.store;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import java.io.IOException;
import java.io.UncheckedIOException;

/** Deletes at the start what the requests of a killed server have left behind. */
@Singleton
@Startup
class ScratchAtStart {

  @PostConstruct
  void empty() {
    try {
      Scratch.ofTheServer().empty();
    } catch (IOException kept) {
      throw new UncheckedIOException(kept);
    }
  }
}
