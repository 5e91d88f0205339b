package org.mingcha.lead;

import java.io.Serializable;
import java.util.List;
import org.mingcha.approval.SheetView;
import org.mingcha.procedure.view.MatterDetail;
import org.mingcha.procedure.view.MatterFile;

/**
 * A lead as its page and its document show it.
 *
 * @param informant null when nobody informed the bureau
 */
public record LeadView(MatterFile file, LeadFacts facts, List<SheetView> sheets, InformantView informant)
    implements MatterDetail, Serializable {}
