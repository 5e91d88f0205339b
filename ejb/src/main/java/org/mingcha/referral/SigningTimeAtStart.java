package org.mingcha.referral;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;

/** Refuses the start with a signing time that cannot be: the first to notice must not be who sends a letter. */
@Singleton
@Startup
public class SigningTimeAtStart {

  @PostConstruct
  void read() {
    SigningTime.of(System.getenv());
  }
}
