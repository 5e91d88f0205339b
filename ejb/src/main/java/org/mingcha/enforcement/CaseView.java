package org.mingcha.enforcement;

import java.io.Serializable;
import java.util.List;
import org.mingcha.approval.SheetView;
import org.mingcha.procedure.view.MatterDetail;
import org.mingcha.procedure.view.MatterFile;

/** A case as its page and its document show it. */
public record CaseView(MatterFile file, String lead, CaseFacts facts, List<SheetView> sheets) implements MatterDetail, Serializable {}
