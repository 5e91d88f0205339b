package org.mingcha.summary;

import java.io.Serializable;
import java.time.LocalDate;
import org.mingcha.kernel.Yuan;
import org.mingcha.penalty.Imposition;

/**
 * What only a penalty on the spot has; what has not come about yet is null.
 *
 * @param limit the highest fine for this party on the spot
 * @param statement what the party said when it was told; null before, empty when it said nothing
 * @param documentNo number of the decision (当场行政处罚决定书文号)
 */
public record SummaryFacts(PlainAct act, Imposition imposition, Yuan limit, String statement, String answer, String documentNo,
    LocalDate decidedOn, HandedOver handedOver, Remedy remedy, Collected collected, LocalDate handedInOn, LocalDate bankedOn,
    LocalDate paidOn, String voucher) implements Serializable {}
