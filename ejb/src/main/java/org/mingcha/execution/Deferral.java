package org.mingcha.execution;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.time.LocalDate;
import org.mingcha.kernel.Basis;

/**
 * The party may pay later or in parts (暂缓、分期缴纳罚款), at its written request.
 *
 * @param applicationNo the request
 * @param untilOn the last day of payment now
 * @param plan more on how it is paid, in words; null where nothing is said
 * @param instalments none where the whole is put off
 * @param formerDueOn the last day of payment before; null for what was granted before that was kept
 */
@Basis("APL@2021:66")
@Embeddable
public record Deferral(String applicationNo, LocalDate untilOn, String plan, String approvedBy, LocalDate approvedOn,
    Instalments instalments, LocalDate formerDueOn) implements Serializable {}
