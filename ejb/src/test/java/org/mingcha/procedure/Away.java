package org.mingcha.procedure;

import java.util.List;

/** Lets tests of other components say that an officer stays away from a matter. */
public final class Away {

  private Away() {}

  /** The same matter, from which these stay away. */
  public static <M extends Matter> M from(M matter, String... users) {
    matter.keepAway(List.of(users));
    return matter;
  }
}
