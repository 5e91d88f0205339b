package org.mingcha.procedure.view;

import java.io.Serializable;
import java.util.List;
import org.mingcha.calendar.TimeLimitView;

/**
 * A matter with its time limits and links: the part that every kind's page and document show alike.
 *
 * @param beside what may be undertaken beside its steps, with the answer that the reader would get
 */
public record MatterFile(MatterView matter, List<TimeLimitView> timeLimits, List<LinkView> links, List<ActionView> beside)
    implements Serializable {}
