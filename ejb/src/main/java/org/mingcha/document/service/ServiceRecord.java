package org.mingcha.document.service;

import static org.mingcha.kernel.Faults.told;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.mingcha.kernel.Basis;
import org.mingcha.kernel.Faults;
import org.mingcha.kernel.Invalid.Violation;

/**
 * That a paper was served, and how (送达记录).
 *
 * @param servedOn day in Asia/Shanghai on which it was signed for, left, arrived in the system or returned; for an
 *     announcement the day on which that was published
 * @param receivedBy who signed for it, and as what; for an announcement and where it was left, the witness or place
 * @param proof the receipt, tracking number, recording or screenshot that proves it
 * @param addressConfirmation the confirmation of the address for service (送达地址确认书), without which nothing is served electronically
 */
@Embeddable
@Basis({"SAMR-PROC@2022:82", "SAMR-PROC@2022:83"})
public record ServiceRecord(
    @Enumerated(EnumType.STRING) @Column(name = "service_method") ServiceMethod method,
    @Column(name = "served_on") LocalDate servedOn,
    @Column(name = "received_by") String receivedBy,
    @Column(name = "service_proof") String proof,
    @Column(name = "address_confirmation") String addressConfirmation) implements Serializable {

  private static final int DAYS_OF_ANNOUNCEMENT = 30;

  /** The day from which the paper is served in law; times that run from service start on it. */
  public LocalDate effectiveOn() {
    return method == ServiceMethod.ANNOUNCED ? servedOn.plusDays(DAYS_OF_ANNOUNCEMENT) : servedOn;
  }

  /**
   * What is wrong with it.
   *
   * @param issuedOn no paper is served before it was issued
   */
  public List<Violation> faults(LocalDate issuedOn, LocalDate today) {
    var faults = new Faults();
    faults.demand(method != null, "/method");
    faults.demand(servedOn != null, "/servedOn");
    faults.demand(told(proof), "/proof");
    faults.demand(method == ServiceMethod.ANNOUNCED || told(receivedBy), "/receivedBy");
    faults.demand(method != ServiceMethod.ELECTRONIC || told(addressConfirmation), "/addressConfirmation", "document.address-confirmation");
    faults.demand(servedOn == null || !servedOn.isAfter(today) && !servedOn.isBefore(issuedOn), "/servedOn", "document.served-on");
    return faults.list();
  }
}
