package org.mingcha.document.web;

import java.io.Serializable;
import java.time.LocalDate;
import org.mingcha.document.service.ServiceMethod;
import org.mingcha.document.service.ServiceRecord;

/** What an officer types of how a paper was served (送达), on whichever page it is recorded. */
public abstract class ServiceForm implements Serializable {

  private ServiceMethod method;
  private LocalDate servedOn;
  private String receivedBy;
  private String proof;
  private String addressConfirmation;

  /** As typed; an address confirmation left blank is none. */
  public ServiceRecord toService() {
    return new ServiceRecord(method, servedOn, receivedBy, proof,
        addressConfirmation == null || addressConfirmation.isBlank() ? null : addressConfirmation.strip());
  }

  public ServiceMethod[] getMethods() {
    return ServiceMethod.values();
  }

  public ServiceMethod getMethod() {
    return method;
  }

  public void setMethod(ServiceMethod method) {
    this.method = method;
  }

  public LocalDate getServedOn() {
    return servedOn;
  }

  public void setServedOn(LocalDate servedOn) {
    this.servedOn = servedOn;
  }

  public String getReceivedBy() {
    return receivedBy;
  }

  public void setReceivedBy(String receivedBy) {
    this.receivedBy = receivedBy;
  }

  public String getProof() {
    return proof;
  }

  public void setProof(String proof) {
    this.proof = proof;
  }

  public String getAddressConfirmation() {
    return addressConfirmation;
  }

  public void setAddressConfirmation(String addressConfirmation) {
    this.addressConfirmation = addressConfirmation;
  }
}
