package org.mingcha.decision;

import org.mingcha.kernel.SubjectRef;

/** Of the twenty-four hours in which the police are to have a case, few are left or none; nobody has been reminded yet. */
public record HandingFellDue(SubjectRef subject) {}
