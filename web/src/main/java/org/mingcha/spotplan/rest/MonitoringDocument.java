package org.mingcha.spotplan.rest;

import java.util.LinkedHashMap;
import java.util.Map;
import org.mingcha.shared.rest.Answers;
import org.mingcha.spotplan.MonitoringView;
import org.mingcha.spotplan.PlatformMonitoring;

/** Results of monitoring as the contract writes them. */
final class MonitoringDocument {

  private MonitoringDocument() {}

  static Map<String, Object> of(MonitoringView result) {
    var document = new LinkedHashMap<String, Object>();
    document.put("id", String.valueOf(result.id()));
    document.put("bureau", result.bureau());
    document.put("platform", result.platform());
    document.put("from", result.from());
    document.put("to", result.to());
    document.put("lookedAt", result.lookedAt());
    document.put("suspected", result.suspected());
    document.put("rate", result.rate());
    document.put("source", result.source());
    document.put("recordedByName", result.recordedByName());
    document.put("recordedAt", Answers.time(result.recordedAt()));
    return document;
  }

  static Map<String, Object> of(PlatformMonitoring known) {
    var document = new LinkedHashMap<String, Object>();
    document.put("platform", known.platform());
    document.put("last", known.last() == null ? null : of(known.last()));
    return document;
  }
}
