package org.mingcha.rectification;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;

/**
 * A re-check as pages show it.
 *
 * @param officers names of those who carried it out
 */
public record RecheckView(LocalDate checkedOn, RecheckResult result, String findings, List<String> officers) implements Serializable {}
