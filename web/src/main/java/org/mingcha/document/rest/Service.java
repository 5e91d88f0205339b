package org.mingcha.document.rest;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.mingcha.document.service.ServiceMethod;
import org.mingcha.document.service.ServiceRecord;

/** That a paper was served (送达), as a step on any kind of matter brings it and as its document shows it. */
public record Service(@NotNull ServiceMethod method, @NotNull LocalDate servedOn, @Size(max = 500) String receivedBy,
    @NotBlank @Size(max = 2000) String proof, @Size(max = 200) String addressConfirmation) {

  public ServiceRecord toRecord() {
    return new ServiceRecord(method, servedOn, receivedBy, proof, addressConfirmation);
  }

  /** The service as it stands in a document; null while there is none. */
  public static Map<String, Object> document(ServiceRecord service) {
    if (service == null) {
      return null;
    }
    var document = new LinkedHashMap<String, Object>();
    document.put("method", service.method());
    document.put("servedOn", service.servedOn());
    document.put("effectiveOn", service.effectiveOn());
    document.put("receivedBy", service.receivedBy());
    document.put("proof", service.proof());
    document.put("addressConfirmation", service.addressConfirmation());
    return document;
  }
}
