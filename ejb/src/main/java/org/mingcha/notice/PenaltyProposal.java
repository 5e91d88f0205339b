package org.mingcha.notice;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.time.LocalDate;
import org.mingcha.penalty.Imposition;

/**
 * A penalty that the handlers propose (行政处理意见报批).
 *
 * @param reason facts, reasons and discretion in words, as the notice will give them
 * @param proposedBy login of the handler
 */
@Embeddable
public record PenaltyProposal(Imposition imposition, String reason, String proposedBy, LocalDate proposedOn) implements Serializable {}
