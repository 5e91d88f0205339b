package org.mingcha.execution.rest;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.mingcha.document.rest.Service;
import org.mingcha.execution.Dunning;

/** Reminders as documents show them, each with how and when it reached the party. */
public final class DunningDocument {

  private DunningDocument() {}

  public static List<Map<String, Object>> of(List<Dunning> dunnings) {
    return dunnings.stream().map(DunningDocument::of).toList();
  }

  private static Map<String, Object> of(Dunning dunning) {
    var document = new LinkedHashMap<String, Object>();
    document.put("documentNo", dunning.documentNo());
    document.put("amount", dunning.amount());
    document.put("service", Service.document(dunning.service()));
    return document;
  }
}
