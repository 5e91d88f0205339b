package org.mingcha.enforcement;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.mingcha.document.service.ServiceRecord;
import org.mingcha.execution.RemedyEnd;
import org.mingcha.procedure.MatterCommands;

/** What the trail says of papers and their service; a value that is missing is left out, the step is refused for it elsewhere. */
final class CasePapers {

  private CasePapers() {}

  static Map<String, Object> told(String documentNo, ServiceRecord service) {
    var facts = on(documentNo, null);
    put(facts, "method", service.method());
    put(facts, "servedOn", service.servedOn());
    put(facts, "receivedBy", service.receivedBy());
    put(facts, "proof", service.proof());
    put(facts, "addressConfirmation", service.addressConfirmation());
    return facts;
  }

  static Map<String, Object> told(RemedyEnd end) {
    var facts = on(end.documentNo(), end.endedOn());
    put(facts, "outcome", end.outcome());
    put(facts, "fine", end.fine());
    put(facts, "gains", end.gains());
    return facts;
  }

  static Map<String, Object> on(String documentNo, LocalDate day) {
    var facts = new HashMap<String, Object>();
    put(facts, MatterCommands.DOCUMENT_NO, documentNo);
    put(facts, "on", day);
    return facts;
  }

  private static void put(Map<String, Object> facts, String name, Object value) {
    if (value != null) {
      facts.put(name, value);
    }
  }
}
