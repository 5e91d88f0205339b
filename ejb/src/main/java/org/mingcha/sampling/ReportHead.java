package org.mingcha.sampling;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.time.LocalDate;

/** The test report as the check keeps it, without its items. */
@Embeddable
public record ReportHead(String laboratory, @Column(name = "laboratory_certificate") String certificate,
    @Column(name = "report_number") String number, @Column(name = "report_issued_on") LocalDate issuedOn,
    @Column(name = "report_received_on") LocalDate receivedOn, @Column(name = "report_seal_intact") Boolean sealIntact)
    implements Serializable {}
