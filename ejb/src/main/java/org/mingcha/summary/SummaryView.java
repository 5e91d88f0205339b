package org.mingcha.summary;

import java.io.Serializable;
import java.util.List;
import org.mingcha.assessment.EarlierPenalty;
import org.mingcha.procedure.view.MatterDetail;
import org.mingcha.procedure.view.MatterFile;

/**
 * A penalty on the spot as its page and its document show it.
 *
 * @param possible penalties on parties of the same name that may be this one, until it is decided; they stand against nothing
 */
public record SummaryView(MatterFile file, SummaryFacts facts, List<EarlierPenalty> possible) implements MatterDetail, Serializable {}
