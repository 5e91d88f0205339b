package org.mingcha.summary;

import java.io.Serializable;
import org.mingcha.procedure.view.MatterDetail;
import org.mingcha.procedure.view.MatterFile;

/** A penalty on the spot as its page and its document show it. */
public record SummaryView(MatterFile file, SummaryFacts facts) implements MatterDetail, Serializable {}
