package org.mingcha.execution.rest;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.mingcha.execution.Deferral;

/** More time to pay as the contract writes it. */
public final class DeferralDocument {

  private DeferralDocument() {}

  public static List<Map<String, Object>> of(List<Deferral> deferrals) {
    return deferrals.stream().map(DeferralDocument::of).toList();
  }

  private static Map<String, Object> of(Deferral deferral) {
    var document = new LinkedHashMap<String, Object>();
    document.put("applicationNo", deferral.applicationNo());
    document.put("untilOn", deferral.untilOn());
    document.put("plan", deferral.plan());
    document.put("instalments", deferral.instalments().list());
    document.put("approvedBy", deferral.approvedBy());
    document.put("approvedOn", deferral.approvedOn());
    return document;
  }
}
