package org.mingcha.lead;

import java.io.Serializable;
import org.mingcha.kernel.Faults;

/**
 * Who complained or blew the whistle (投诉人、举报人), and how to reach that person. Never printed, logged or listed: the duty to
 * keep it lies with whoever received it.
 *
 * @param name may be missing: a whistle-blower need not give one
 */
public record Informant(String name, String contact) implements Serializable {

  boolean told() {
    return Faults.told(name) || Faults.told(contact);
  }

  @Override
  public String toString() {
    return "Informant[…]";
  }
}
