package org.mingcha.staffing;

import java.io.Serializable;
import java.util.List;
import org.mingcha.kernel.SubjectRef;
import org.mingcha.procedure.Handler;

/** A matter as it stands before whoever hands it over or reminds of it. */
public record HandoverSubject(SubjectRef matter, String title, List<Handler> handlers, int version) implements Serializable {}
