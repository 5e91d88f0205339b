package org.mingcha.interview;

import java.io.Serializable;
import java.util.List;
import org.mingcha.approval.SheetView;
import org.mingcha.enclosure.Enclosure;
import org.mingcha.procedure.view.MatterDetail;
import org.mingcha.procedure.view.MatterFile;

/** An interview as its page and its document show it. */
public record InterviewView(MatterFile file, InterviewFacts facts, List<SheetView> sheets, List<Enclosure> enclosures)
    implements MatterDetail, Serializable {}
