package org.mingcha.spotplan;

import org.mingcha.kernel.SubjectRef;

/** A batch given out under an approved plan, to be checked. */
public record PlannedBatch(SubjectRef plan, int number, PlanLine line) {}
