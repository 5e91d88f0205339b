package org.mingcha.audit;

import java.util.Map;
import org.mingcha.kernel.SubjectRef;

/** One thing to record of several that were done together. */
public record Noted(SubjectRef subject, Map<String, ?> facts) {}
