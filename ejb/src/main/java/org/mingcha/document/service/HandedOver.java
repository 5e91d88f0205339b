package org.mingcha.document.service;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.mingcha.procedure.MatterCommands;

/**
 * The paper that a step hands over, and how; for steps that can be taken without one as well.
 *
 * @param documentNo its number; null where the matter has none on paper
 * @param service how it was served; what was not said is null
 */
public record HandedOver(String documentNo, ServiceRecord service) {

  /** Nothing on paper. */
  public static final HandedOver NOTHING = new HandedOver(null, new ServiceRecord(null, null, null, null, null));

  /** For the record of the step, and for whoever holds its papers against it. */
  public Map<String, Object> told() {
    var told = new HashMap<String, Object>();
    var named = documentNo != null && !documentNo.isBlank();
    if (!named && service.servedOn() == null) {
      return told;
    }
    told.put(MatterCommands.DOCUMENT_NO, named ? documentNo.strip() : null);
    told.put("method", service.method());
    told.put("servedOn", service.servedOn());
    told.put("receivedBy", service.receivedBy());
    told.put("proof", service.proof());
    told.put("addressConfirmation", service.addressConfirmation());
    told.values().removeIf(Objects::isNull);
    return told;
  }
}
