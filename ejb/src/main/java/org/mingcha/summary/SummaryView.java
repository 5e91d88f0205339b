package org.mingcha.summary;

import java.io.Serializable;
import org.mingcha.assessment.Namesakes;
import org.mingcha.procedure.view.MatterDetail;
import org.mingcha.procedure.view.MatterFile;

/**
 * A penalty on the spot as its page and its document show it.
 *
 * @param possible penalties on parties of the same name that may be this one, until it is decided; what fined like the draft bars it
 */
public record SummaryView(MatterFile file, SummaryFacts facts, Namesakes possible) implements MatterDetail, Serializable {}
