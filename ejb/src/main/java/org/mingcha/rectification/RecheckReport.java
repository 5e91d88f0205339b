package org.mingcha.rectification;

import java.time.LocalDate;
import java.util.List;

/**
 * What two officers report of a re-check.
 *
 * @param officers login names of those who carried it out
 */
public record RecheckReport(LocalDate checkedOn, RecheckResult result, String findings, List<String> officers) {}
