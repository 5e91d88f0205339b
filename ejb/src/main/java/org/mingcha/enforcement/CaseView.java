package org.mingcha.enforcement;

import java.io.Serializable;
import org.mingcha.procedure.MatterDetail;
import org.mingcha.procedure.MatterFile;

/** A case as its page and its document show it. */
public record CaseView(MatterFile file, String lead) implements MatterDetail, Serializable {}
