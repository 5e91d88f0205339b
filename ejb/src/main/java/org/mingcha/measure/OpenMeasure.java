package org.mingcha.measure;

import java.io.Serializable;
import java.time.LocalDate;
import org.mingcha.kernel.SubjectRef;

/**
 * A preservation or seizure that has not come to its end.
 *
 * @param inForce whether things are in the bureau's hold; a draft is open and holds nothing
 * @param dueOn the last day on which it holds, null where nothing is held
 */
public record OpenMeasure(SubjectRef ref, String stage, boolean inForce, LocalDate dueOn) implements Serializable {}
