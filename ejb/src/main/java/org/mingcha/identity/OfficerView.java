package org.mingcha.identity;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * An officer in the register of a bureau.
 *
 * @param certificate number of the enforcement certificate (执法证号), null when there is none
 * @param certificateValidTo last day on which it is valid, null when there is none
 * @param legalQualification number of the qualification of the legal profession (国家统一法律职业资格证号), or in words why the
 *     officer may review in law without it, because he or she did so before it was demanded; null when neither
 */
public record OfficerView(String user, String name, String bureau, String certificate, LocalDate certificateValidTo,
    String legalQualification, int version) implements Serializable {

  /** An officer who is new to the register and does not review in law. */
  public OfficerView(String user, String name, String bureau, String certificate, LocalDate certificateValidTo) {
    this(user, name, bureau, certificate, certificateValidTo, null, 0);
  }

  /** Whether this officer may handle a case on that day (程序规定第19、22条: 具有行政执法资格). */
  public boolean certifiedOn(LocalDate day) {
    return certificate != null && certificateValidTo != null && !day.isAfter(certificateValidTo);
  }

  /** For the audit trail. */
  Map<String, Object> facts() {
    var facts = new LinkedHashMap<String, Object>();
    facts.put("name", name);
    facts.put("bureau", bureau);
    facts.put("certificate", certificate);
    facts.put("certificateValidTo", certificateValidTo == null ? null : certificateValidTo.toString());
    facts.put("legalQualification", legalQualification);
    return facts;
  }
}
