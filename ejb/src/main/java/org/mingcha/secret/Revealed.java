package org.mingcha.secret;

import java.io.Serializable;

/**
 * Restricted data laid open for one look.
 *
 * @param name whose they are; null when nobody said
 * @param identityNumber number of the identity document; null when the look was not at one
 * @param contact how to reach the person; null when the look was not at that
 */
public record Revealed(String name, String identityNumber, String contact) implements Serializable {

  /** Nothing of it belongs in a log. */
  @Override
  public String toString() {
    return "Revealed[…]";
  }
}
