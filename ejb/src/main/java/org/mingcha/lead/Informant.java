package org.mingcha.lead;

import java.io.Serializable;

/**
 * Who complained or blew the whistle (投诉人、举报人), and how to reach that person. Never printed, logged or listed: the duty to
 * keep it lies with whoever received it.
 *
 * @param name may be missing: a whistle-blower need not give one
 */
public record Informant(String name, String contact) implements Serializable {

  boolean told() {
    return told(name) || told(contact);
  }

  private static boolean told(String text) {
    return text != null && !text.isBlank();
  }

  @Override
  public String toString() {
    return "Informant[…]";
  }
}
