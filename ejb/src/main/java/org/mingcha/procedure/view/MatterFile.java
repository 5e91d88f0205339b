package org.mingcha.procedure.view;

import java.io.Serializable;
import java.util.List;
import org.mingcha.calendar.TimeLimitView;

/** A matter with its time limits and links: the part that every kind's page and document show alike. */
public record MatterFile(MatterView matter, List<TimeLimitView> timeLimits, List<LinkView> links)
    implements Serializable {}
