package org.mingcha.rectification;

import java.io.Serializable;
import java.time.LocalDate;
import org.mingcha.identity.BureauLevel;

/**
 * An order to correct that was given, and what came of it, as a penalty asks for it.
 *
 * @param party name of who had to correct the breach
 * @param level of the bureau that gave it
 * @param servedOn day from which it was served in law; null when not served
 * @param dueOn last day of its term; null when not served
 * @param recheckedOn day of the latest re-check; null when there was none
 * @param result what that found; null when there was none
 */
public record GivenOrder(String number, Breach breach, String party, BureauLevel level, LocalDate servedOn, LocalDate dueOn,
    LocalDate recheckedOn, RecheckResult result) implements Serializable {}
