package org.mingcha.notice;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import org.mingcha.document.service.ServiceRecord;
import org.mingcha.penalty.Imposition;

/**
 * The party was told what is intended and why (行政处罚告知书).
 *
 * @param reason as it was proposed and approved
 * @param hearingOffered whether the notice names the right of a hearing, because the penalty reaches the threshold
 * @param service how it reached the party; the time to speak runs from its effective day
 */
@Embeddable
public record PenaltyNotice(@Column(name = "document_no") String documentNo, Imposition imposition, String reason,
    @Column(name = "hearing_offered") boolean hearingOffered, ServiceRecord service) implements Serializable {}
