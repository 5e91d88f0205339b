package org.mingcha.spotcheck;

import java.io.Serializable;
import org.mingcha.procedure.MatterDetail;
import org.mingcha.procedure.MatterFile;

/** A spot check as its page and its document show it. */
public record SpotCheckView(MatterFile file, CheckFacts facts) implements MatterDetail, Serializable {}
