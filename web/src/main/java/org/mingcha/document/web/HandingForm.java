package org.mingcha.document.web;

import org.mingcha.document.service.HandedOver;
import org.mingcha.document.service.ServiceMethod;
import org.mingcha.document.service.ServiceRecord;

/** Which issued paper a step hands over, and how; left alone where the matter has none on paper. */
public class HandingForm extends ServiceForm {

  private String documentNo;

  public HandedOver toPaper() {
    return new HandedOver(documentNo, toService());
  }

  /** The same where the page asks for the method by itself. */
  public HandedOver toPaper(ServiceMethod method) {
    var typed = toService();
    return new HandedOver(documentNo,
        new ServiceRecord(method, typed.servedOn(), typed.receivedBy(), typed.proof(), typed.addressConfirmation()));
  }

  public String getDocumentNo() {
    return documentNo;
  }

  public void setDocumentNo(String documentNo) {
    this.documentNo = documentNo;
  }
}
