package org.mingcha.identity;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * An officer in the register of a bureau.
 *
 * @param certificate number of the enforcement certificate (执法证号), null when there is none
 * @param certificateValidTo last day on which it is valid, null when there is none
 */
public record OfficerView(String user, String name, String bureau, String certificate, LocalDate certificateValidTo)
    implements Serializable {

  /** Whether this officer may handle a case on that day (程序规定第19、22条: 具有行政执法资格). */
  public boolean certifiedOn(LocalDate day) {
    return certificate != null && certificateValidTo != null && !day.isAfter(certificateValidTo);
  }
}
