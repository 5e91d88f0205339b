package org.mingcha.execution;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * What the leader grants a party that cannot pay in time (批准暂缓、分期缴纳).
 *
 * @param applicationNo its written request
 * @param until the new last day of payment
 * @param plan more in words; may be null
 */
public record DeferralGrant(String applicationNo, LocalDate until, String plan, Instalments instalments, String reason)
    implements Serializable {}
